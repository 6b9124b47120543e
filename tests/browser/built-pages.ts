import { longestOfEachKind } from '../../src/audit/pages/longest-of-each-kind.ts'
import { readPages } from '../../src/audit/pages/read-pages.ts'
import type { SitePage } from '../../src/audit/pages/site-page.ts'
import { siteFolder } from './served-site.ts'

/** Every page of the built site, from the files on disk. */
export const pages = readPages(siteFolder)

/** One page of each kind and direction, the longest. */
export const samples = longestOfEachKind(pages)

/** The longest page of a kind. @throws when the site has none. */
export function sampleOf(kind: string, lang = 'fr'): SitePage {
  const [longest] = pages
    .filter((page) => page.kind === kind && page.lang === lang)
    .sort((a, b) => b.html.length - a.html.length)
  if (!longest) throw new Error(`No page of kind "${kind}" in "${lang}".`)
  return longest
}
