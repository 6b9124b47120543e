import type { Fiche, Lang, Level, Version } from '../../library/model.ts'
import type { Alternate } from '../languages.ts'
import { languages } from '../languages.ts'
import { ficheAddress } from '../addresses.ts'

/** The text of a fiche closest to the wanted one: same language and level, else the standard one of that language. */
export function versionFor(fiche: Fiche, lang: Lang, level: Level): Version | undefined {
  return fiche.versions.get(`${lang}/${level}`) ?? fiche.versions.get(`${lang}/standard`)
}

/** This fiche in each language that has it, at the same reading level where it exists. */
export function ficheAlternates(fiche: Fiche, level: Level): Alternate[] {
  return languages.flatMap(({ code }) => {
    const version = versionFor(fiche, code, level)
    return version ? [{ lang: code, href: ficheAddress(code, version.level, fiche.id) }] : []
  })
}

/** The two reading levels of a page: in its language, else in French; null where there is none at all. */
export function levelsOf(fiche: Fiche, lang: Lang): Readonly<Record<Level, Version | null>> {
  const at = (level: Level) => fiche.versions.get(`${lang}/${level}`) ?? fiche.versions.get(`fr/${level}`) ?? null
  return { standard: at('standard'), falc: at('falc') }
}

/** Every other text of the fiche that has this section, French first. */
export function othersWith(fiche: Fiche, version: Version, section: string): Version[] {
  return versionsInOrder(fiche).filter((other) => other !== version && other.sections.some(({ id }) => id === section))
}

const ordered = new WeakMap<Fiche, readonly Version[]>()

/** Texts of a fiche by the site's order of languages, standard before simplified. */
export function versionsInOrder(fiche: Fiche): readonly Version[] {
  const known = ordered.get(fiche)
  if (known) return known
  const made = languages.flatMap(({ code }) =>
    (['standard', 'falc'] as const).flatMap((level) => fiche.versions.get(`${code}/${level}`) ?? []),
  )
  ordered.set(fiche, made)
  return made
}
