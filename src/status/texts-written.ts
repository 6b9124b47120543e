import { isEasy } from '../facts/level.ts'
import type { Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import { textName } from '../library/text-name.ts'
import { translationBoard } from './translation-board.ts'

/** How the texts of one language and reading level stand, over the published fiches. */
export interface TextsWritten extends Pick<Version, 'lang' | 'level'> {
  readonly written: number
  /** Texts with a part whose French has changed since. */
  readonly behind: number
  /** Texts that nobody fluent, or nobody concerned, has read; null for the French, which follows nothing. */
  readonly unread: number | null
}

/** Counts the texts of the published fiches, in the order of the languages, the full text before the others. */
export function textsWritten(library: Library): TextsWritten[] {
  const published = [...library.fiches.values()].filter(
    ({ versions }) => versions.get('fr/standard')?.status === 'published',
  )
  const matters = new Map(translationBoard(library).map((one) => [`${one.fiche} ${one.text}`, one.matters]))
  const texts = published.flatMap(({ id, versions }) => [...versions.values()].map((version) => ({ id, version })))
  const counts = [...Map.groupBy(texts, ({ version }) => textName(version))].flatMap(([text, group]) => {
    const [first] = group
    if (first === undefined) return []
    const { lang, level, standing } = first.version
    const counted = (...wanted: readonly string[]) =>
      group.filter(({ id }) => matters.get(`${id} ${text}`)?.some((matter) => wanted.includes(matter))).length
    const unread = standing.kind === 'reference' ? null : counted('unreviewed', 'not-validated')
    return [{ lang, level, written: group.length, behind: counted('behind'), unread }]
  })
  const order = (lang: string) => library.languages.findIndex(({ code }) => code === lang)
  const simple = ({ level }: TextsWritten) => Number(isEasy(level))
  return counts.sort((one, other) => order(one.lang) - order(other.lang) || simple(one) - simple(other))
}
