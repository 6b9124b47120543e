import { library } from 'virtual:library'
import type { Level } from '../facts/level.ts'
import { isEasy } from '../facts/level.ts'
import type { Lang } from '../library/lang.ts'
import { pageKey } from '../library/page-key.ts'
import type { PageText } from '../library/page-text.ts'
import { homePage } from './any-text-address.ts'
import { languages } from './languages.ts'

/** Every page of the content, by its French text. */
export const sitePages: readonly PageText[] = [...library.pages.values()].filter(
  ({ standing }) => standing.kind === 'reference',
)

/** The text of a page in a language and level: the standard text, then the French one, where it has none. */
export function siteText(page: string, lang: Lang, level: Level = 'standard'): PageText {
  const { pages } = library
  const text =
    pages.get(pageKey(page, lang, level)) ??
    pages.get(pageKey(page, lang, 'standard')) ??
    pages.get(pageKey(page, 'fr', 'standard'))
  if (!text) throw new Error(`The text of the page « ${page} » is missing.`)
  return text
}

/** Whether a page has a text in this very language and level. */
export function hasSiteText(page: string, lang: Lang, level: Level = 'standard'): boolean {
  return library.pages.has(pageKey(page, lang, level))
}

/** Address of a page in a language; of its simplified text where it has one there. */
export function sitePageAddress(
  { page, settings }: Pick<PageText, 'page' | 'settings'>,
  lang: Lang,
  level: Level = 'standard',
): string {
  if (settings.frenchOnly) return `/${page}/`
  const name = page === homePage ? '' : `${page}/`
  return isEasy(level) && hasSiteText(page, lang, level) ? `/${lang}/${level}/${name}` : `/${lang}/${name}`
}

/** A page to make: its text is that of the language, or the French one. */
interface SitePagePath {
  readonly params: { readonly path: string }
  readonly props: { readonly page: string; readonly lang: Lang; readonly level: Level }
}

/** Every page of the content, in every language of the site, for `getStaticPaths`. */
export function sitePagePaths(level: Level): SitePagePath[] {
  return sitePages.flatMap((text) => {
    const langs = text.settings.frenchOnly ? ['fr'] : languages.map(({ code }) => code)
    const made = isEasy(level) ? langs.filter((lang) => hasSiteText(text.page, lang, level)) : langs
    return made.map((lang) => ({
      params: { path: sitePageAddress(text, lang, level).slice(1, -1) },
      props: { page: text.page, lang, level },
    }))
  })
}
