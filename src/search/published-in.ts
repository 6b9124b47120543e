import type { Fiche, Lang, Version } from '../library/model.ts'

/** The published text of a fiche in a language: standard, else simplified. */
export function publishedIn(fiche: Fiche, lang: Lang): Version | null {
  const version = fiche.versions.get(`${lang}/standard`) ?? fiche.versions.get(`${lang}/falc`)
  return version?.status === 'published' ? version : null
}
