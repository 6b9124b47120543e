import type { Level } from '../facts/level.ts'
import { isEasy } from '../facts/level.ts'
import { diagramsOf } from '../library/diagrams.ts'
import type { Version } from '../library/fiche.ts'
import type { Lang } from '../library/lang.ts'
import type { programPages } from '../library/page-names.ts'
import { sheetName } from '../library/page-names.ts'

/** A page that the program makes; those of the content are in `site-pages.ts`. */
export type PageName = (typeof programPages)[number]

/**
 * Address of a fiche or of one of its sections. `textAddress` finds the page by itself.
 *
 * @param part id of the page that holds the section, when it is not the main one.
 * @example ficheAddress('fr', 'falc', 'ame', 'delais', 'refus') // /fr/falc/ame/refus/#delais
 */
export function ficheAddress(lang: Lang, level: Level, id: string, section?: string, part?: string | null): string {
  return `/${lang}/${isEasy(level) ? `${level}/` : ''}${id}/${part ? `${part}/` : ''}${section ? `#${section}` : ''}`
}

/**
 * Address of a text of a fiche, on the page that holds the section or the drawing; of its main page when it has
 * no such thing.
 *
 * @param part without a section: one of the text's other pages.
 */
export function textAddress(
  text: Pick<Version, 'lang' | 'level' | 'fiche' | 'sections'>,
  section?: string,
  part: string | null = null,
): string {
  const { lang, level, fiche, sections } = text
  if (section === undefined) return ficheAddress(lang, level, fiche, undefined, part)
  const held =
    sections.find(({ id }) => id === section) ??
    sections.find((one) => diagramsOf(one).some(({ id }) => id === section))
  return ficheAddress(lang, level, fiche, held && section, held ? held.part : part)
}

/** Address of the sheet of a text, to print and give. @example sheetAddress(version) // /fr/falc/ame/feuille/ */
export function sheetAddress({ lang, level, fiche }: Pick<Version, 'lang' | 'level' | 'fiche'>): string {
  return ficheAddress(lang, level, fiche, undefined, sheetName)
}

/** Address of the PDF of a text. @example pdfAddress(version, true) // /fr/falc/ame.grand.pdf */
export function pdfAddress(text: Pick<Version, 'lang' | 'level' | 'fiche'>, large: boolean): string {
  return `${ficheAddress(text.lang, text.level, text.fiche).slice(0, -1)}${large ? '.grand' : ''}.pdf`
}

/** Address of the booklet of a theme in a language at a level. */
export function bookletAddress(lang: Lang, level: Level, theme: string): string {
  return `${ficheAddress(lang, level, 'themes')}${theme}.pdf`
}

/** Address of a home page; the simplified texts have their own, in French. */
export function homeAddress(lang: Lang, level: Level = 'standard'): string {
  return isEasy(level) && lang === 'fr' ? '/fr/falc/' : `/${lang}/`
}

/** Where one searches: the home page of the simplified texts has its own box. */
export function searchAddress(lang: Lang, level: Level): string {
  return isEasy(level) && lang === 'fr' ? '/fr/falc/#question' : `/${lang}/recherche/`
}

/** Address of a page that the program makes. */
export function pageAddress(lang: Lang, page: PageName): string {
  return `/${lang}/${page}/`
}

/** Address of a theme; the simplified texts have all of them on one page. */
export function themeAddress(lang: Lang, theme: string, level: Level = 'standard'): string {
  return isEasy(level) && lang === 'fr' ? `/fr/falc/#${theme}` : `/${lang}/themes/${theme}/`
}

/** Address of the articles of a code that the site rests on, or of one of them. */
export function lawAddress(lang: Lang, code: string, article?: string): string {
  return `/${lang}/loi/${code}/${article === undefined ? '' : `#${lawAnchor(article)}`}`
}

/** Where the page of a code says an article. An id begins with a letter: `223-6` of the Code pénal does not. */
export function lawAnchor(article: string): string {
  return /^\d/.test(article) ? `art-${article}` : article
}

/** Where the evidence of accessibility is shown, in French only: the legal text is French. */
export const evidenceAddress = '/fr/accessibilite/preuves/'

/** What is left for a person to judge, with its form. */
export const toJudgeAddress = `${evidenceAddress}a-juger/`

/** The same evidence as data. */
export const evidenceDataAddress = `${evidenceAddress}preuves.json`

export function letterAddress(lang: Lang, letter: string): string {
  return `/${lang}/lettres/${letter}/`
}

/** Address of the page of one drawing of facts, alone. */
export function diagramAddress({ lang, level, fiche }: Pick<Version, 'lang' | 'level' | 'fiche'>, id: string): string {
  return `${ficheAddress(lang, level, fiche)}schema/${id}/`
}

/** Address of a check-up, « Ai-je droit à… ? ». */
export function checkUpAddress(lang: Lang, level: Level, id: string): string {
  return `/${lang}/${isEasy(level) ? `${level}/` : ''}verifier/${id}/`
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
