import { library } from 'virtual:library'
import type { Level } from '../../facts/level.ts'
import { isEasy, standard } from '../../facts/level.ts'
import { diagramsOf } from '../../library/diagrams.ts'
import type { Fiche, Version } from '../../library/fiche.ts'
import type { Lang } from '../../library/lang.ts'
import type { Page } from '../../library/pages.ts'
import { remembered } from '../../traces/reads.ts'
import { textAddress } from '../addresses.ts'
import type { Alternate } from '../languages.ts'
import { languages } from '../languages.ts'

/** The text of a fiche in a language at a level; a simplified one of another name where that language has its own. */
function at(fiche: Fiche, lang: Lang, level: Level): Version | undefined {
  return fiche.versions.get(`${lang}/${level}`) ?? (isEasy(level) ? easyIn(fiche, lang)[0] : undefined)
}

function easyIn(fiche: Fiche, lang: Lang): Version[] {
  return [...library.levels.keys()].flatMap((level) => fiche.versions.get(`${lang}/${level}`) ?? [])
}

/** The text of a fiche closest to the wanted one: same language and level, else the standard one of that language. */
export function versionFor(fiche: Fiche, lang: Lang, level: Level): Version | undefined {
  return at(fiche, lang, level) ?? fiche.versions.get(`${lang}/standard`)
}

/**
 * This fiche in each language that has it, at the same reading level where it exists.
 *
 * @param page the page of a text that is open, when it has several: other texts are opened at its first section.
 */
export function ficheAlternates(
  fiche: Fiche,
  level: Level,
  page: Pick<Page, 'part' | 'sections'> | null = null,
): Alternate[] {
  const open = page === null || page.part === null ? null : { part: page.part, section: page.sections[0]?.id }
  return languages.flatMap(({ code }) => {
    const version = versionFor(fiche, code, level)
    if (!version) return []
    const here = open !== null && version.parts.some(({ id }) => id === open.part)
    return [
      { lang: code, href: here ? textAddress(version, undefined, open.part) : textAddress(version, open?.section) },
    ]
  })
}

/** The text to which a link to a section leads: the closest one that has it, else the closest one. */
export function versionWith(fiche: Fiche, lang: Lang, level: Level, section: string | null): Version | undefined {
  const [closest, ...others] = (
    [
      [lang, level],
      [lang, 'standard'],
      ['fr', level],
      ['fr', 'standard'],
    ] as const
  ).flatMap(([code, wanted]) => at(fiche, code, wanted) ?? [])
  const has = (version: Version | undefined) =>
    section === null ||
    version?.sections.some((one) => one.id === section) ||
    version?.sections.some((one) => diagramsOf(one).some(({ id }) => id === section))
  return has(closest) ? closest : (others.find(has) ?? closest)
}

/** The reading levels of a page, the standard one first: in its language, else in French. */
export function levelsOf(fiche: Fiche, lang: Lang): readonly Version[] {
  const whole = fiche.versions.get(`${lang}/standard`) ?? fiche.versions.get('fr/standard')
  const own = easyIn(fiche, lang)
  return whole === undefined ? [] : [whole, ...(own.length > 0 ? own : easyIn(fiche, 'fr'))]
}

/** Every other text of the fiche that has this section, French first. */
export function othersWith(fiche: Fiche, version: Version, section: string): Version[] {
  return versionsInOrder(fiche).filter((other) => other !== version && other.sections.some(({ id }) => id === section))
}

/** Texts of a fiche by the site's order of languages, standard before simplified. */
export const versionsInOrder: (fiche: Fiche) => readonly Version[] = remembered((fiche: Fiche) =>
  languages.flatMap(({ code }) =>
    [standard, ...library.levels.keys()].flatMap((level) => fiche.versions.get(`${code}/${level}`) ?? []),
  ),
)
