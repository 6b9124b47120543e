import type { SitePage } from '../../audit/pages/site-page.ts'

/**
 * The longest page of a kind in a language.
 *
 * @throws when the site has none.
 */
export function longestOf(pages: readonly SitePage[], kind: string, lang = 'fr'): SitePage {
  const [longest] = pages
    .filter((page) => page.kind === kind && page.lang === lang)
    .sort((a, b) => b.html.length - a.html.length)
  if (longest === undefined) throw new Error(`Aucune page « ${kind} » en « ${lang} ».`)
  return longest
}
