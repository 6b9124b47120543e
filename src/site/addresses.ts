import type { Lang, Level } from '../library/model.ts'

/** The site's own pages, by the name they have in addresses in every language. */
export type PageName =
  | 'a-z' | 'recherche' | 'aide' | 'a-propos' | 'mentions-legales' | 'accessibilite' | 'papier' | 'glossaire' | 'lettres' | 'nouveautes' | 'verifier' | 'codes'

/** Address of a fiche or of one of its sections. @example ficheAddress('fr', 'falc', 'ame', 'cout') // /fr/falc/ame/#cout */
export function ficheAddress(lang: Lang, level: Level, id: string, section?: string): string {
  return `/${lang}/${level === 'falc' ? 'falc/' : ''}${id}/${section ? `#${section}` : ''}`
}

/** Address of a home page; the simplified texts have their own, in French. */
export function homeAddress(lang: Lang, level: Level = 'standard'): string {
  return level === 'falc' && lang === 'fr' ? '/fr/falc/' : `/${lang}/`
}

/** Address of the page that explains the site; it has a simplified text in French. */
export function helpAddress(lang: Lang, level: Level): string {
  return `${homeAddress(lang, level)}aide/`
}

/** Where one searches: the home page of the simplified texts has its own box. */
export function searchAddress(lang: Lang, level: Level): string {
  return level === 'falc' && lang === 'fr' ? '/fr/falc/#question' : `/${lang}/recherche/`
}

/** Address of one of the site's own pages. */
export function pageAddress(lang: Lang, page: PageName): string {
  return `/${lang}/${page}/`
}

/** Address of a theme; the simplified texts have all of them on one page. */
export function themeAddress(lang: Lang, theme: string, level: Level = 'standard'): string {
  return level === 'falc' && lang === 'fr' ? `/fr/falc/#${theme}` : `/${lang}/themes/${theme}/`
}

export function letterAddress(lang: Lang, letter: string): string {
  return `/${lang}/lettres/${letter}/`
}

/** Address of a check-up, « Ai-je droit à… ? ». */
export function checkUpAddress(lang: Lang, level: Level, id: string): string {
  return `/${lang}/${level === 'falc' ? 'falc/' : ''}verifier/${id}/`
}

/**
 * Address of a short code. Given from a text, it names that text's language and level, which the
 * code's page then shows first. @example codeAddress('100930', 'ar') // /c/100930/#ar
 */
export function codeAddress(code: string, lang?: Lang, level: Level = 'standard'): string {
  return `/c/${code}/${lang === undefined ? '' : `#${textAnchor(lang, level)}`}`
}

/** Where a code's page lists the texts of one language and level. */
export function textAnchor(lang: Lang, level: Level): string {
  return level === 'standard' ? lang : `${lang}-${level}`
}

/** Address of the QR code of a short code, given from a text. */
export function qrAddress(code: string, lang: Lang, level: Level): string {
  return `/c/${code}/${textAnchor(lang, level)}.svg`
}

/** Address of a feed: everything that changed in a language, or in one theme. */
export function feedAddress(lang: Lang, theme?: string): string {
  return theme ? `/${lang}/themes/${theme}/nouveautes.xml` : `/${lang}/nouveautes.xml`
}

/** Address of a file of the search: `pagefind/fr/names.json`. */
export function searchFilesAddress(file: string): string {
  return `/${file}`
}
