import { isEasy } from '../facts/level.ts'
import type { TextLine } from '../markdown/lines-of.ts'
import { linesOf, pictureOf } from '../markdown/lines-of.ts'
import type { Fiche, Version } from './fiche.ts'
import type { Section } from './section.ts'

/**
 * Gives each line of a translation the picture of the French line of the same rank: translators write none. The French
 * text is the one of the same reading level; an easy text of another level looks to the easy French. A section whose
 * lines are others keeps none: a wrong picture is worse than none, and a rule reports it.
 */
export function inheritPictures(fiches: Iterable<Pick<Fiche, 'versions'>>): void {
  for (const { versions } of fiches) {
    for (const version of versions.values()) {
      const french = frenchOf(version, versions.values())
      for (const section of version.sections) {
        const from = french?.sections.find(({ id }) => id === section.id)
        if (from === undefined) continue
        if (sameLines(section, from)) give(itemsOf(from), itemsOf(section))
        if (paragraphsOf(from).length === paragraphsOf(section).length) give(paragraphsOf(from), paragraphsOf(section))
      }
    }
  }
}

/** The French text whose pictures a text takes; undefined for a French one. */
export function frenchOf<V extends Pick<Version, 'lang' | 'level'>>(
  { lang, level }: Pick<Version, 'lang' | 'level'>,
  versions: Iterable<V>,
): V | undefined {
  if (lang === 'fr') return undefined
  const french = [...versions].filter((other) => other.lang === 'fr')
  const easy = isEasy(level) ? french.find((other) => isEasy(other.level)) : undefined
  return french.find((other) => other.level === level) ?? easy
}

/** Whether two texts of a section have the same lists, of as many items. */
export function sameLines(one: Pick<Section, 'nodes'>, other: Pick<Section, 'nodes'>): boolean {
  return shape(itemsOf(one)) === shape(itemsOf(other))
}

const itemsOf = ({ nodes }: Pick<Section, 'nodes'>) => linesOf(nodes).filter(({ item }) => item !== null)
const paragraphsOf = ({ nodes }: Pick<Section, 'nodes'>) => linesOf(nodes).filter(({ item }) => item === null)

const shape = (items: readonly TextLine[]) =>
  items.map(({ item }) => (item?.list.ordered === true ? item.rank : `-${item?.rank}`)).join(' ')

function give(from: readonly TextLine[], to: readonly TextLine[]): void {
  from.forEach((line, rank) => {
    const picture = pictureOf(line)
    const paragraph = to[rank]?.paragraph
    if (picture === null || paragraph === undefined || paragraph.data?.picture !== undefined) return
    paragraph.data = { ...paragraph.data, picture: { concept: picture.concept } }
  })
}
