import { library } from 'virtual:library'
import type { Lang, Level, Version } from '../library/model.ts'
import { pageKey } from '../library/page-key.ts'

/** The text of a page in a language and level: the standard text, then the French one, where it has none. */
export function siteText(page: string, lang: Lang, level: Level = 'standard'): Version {
  const { pages } = library
  const text = pages.get(pageKey(page, lang, level)) ?? pages.get(pageKey(page, lang, 'standard')) ?? pages.get(pageKey(page, 'fr', 'standard'))
  if (!text) throw new Error(`The text of the page « ${page} » is missing.`)
  return text
}

/** Whether a page has a text in this very language and level. */
export function hasSiteText(page: string, lang: Lang, level: Level = 'standard'): boolean {
  return library.pages.has(pageKey(page, lang, level))
}
