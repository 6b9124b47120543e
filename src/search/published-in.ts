import { standard } from '../facts/level.ts'
import type { Fiche, Version } from '../library/fiche.ts'
import type { Lang } from '../library/lang.ts'

/** The published text of a fiche in a language: standard, else simplified. */
export function publishedIn(fiche: Fiche, lang: Lang): Version | null {
  const own = [...fiche.versions.values()].filter((version) => version.lang === lang)
  const version = own.find(({ level }) => level === standard) ?? own.find(({ status }) => status === 'published')
  return version?.status === 'published' ? version : null
}
