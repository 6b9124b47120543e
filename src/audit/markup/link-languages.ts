import type { Element } from 'hast'
import type { Fault } from '../finding.ts'
import type { Placed } from '../pages/page-tree.ts'
import { attribute, elementsOf, pageTree } from '../pages/page-tree.ts'
import type { SitePage } from '../pages/site-page.ts'
import { targetOf } from './links.ts'

/** Lists of one text in every language: they belong to none. */
const everyLanguage = /^c\//u

/**
 * Links that say a language their page is not in, or lead to another language without saying it (RGAA 8.7, good
 * practice for 8.8).
 */
export function wrongLinkLanguages(pages: readonly SitePage[]): (Fault & { readonly page: string })[] {
  const languages = new Map(pages.filter(({ kind }) => !everyLanguage.test(kind)).map(({ path, lang }) => [path, lang]))
  return pages.flatMap((page) => {
    const placed = [...elementsOf(pageTree(page))]
    const around = languagesAround(placed, page.lang)
    return placed.flatMap(({ element }) => {
      const address = element.tagName === 'a' ? attribute(element, 'href') : null
      const lang = address === null ? undefined : languages.get(targetOf(address, page)?.path ?? '')
      const said = attribute(element, 'hrefLang')
      if (address === null || lang === undefined || lang === said || (said === null && lang === around.get(element)))
        return []
      const message =
        said === null
          ? `Ce lien mène à une page en « ${lang} » sans le dire (hreflang).`
          : `Ce lien annonce « ${said} », sa page est en « ${lang} ».`
      return [{ page: page.path, rule: 'link-language', wcag: ['3.1.2'], rgaa: ['8.7'], node: address, message }]
    })
  })
}

/** The language in which each element stands: that of the text around it, of its own words where it says none. */
function languagesAround(placed: readonly Placed[], ofPage: string): ReadonlyMap<Element, string> {
  const inside = new Map<Element, string>()
  const around = new Map<Element, string>()
  for (const { element, parent } of placed) {
    const outer = (parent && inside.get(parent)) ?? ofPage
    around.set(element, outer)
    inside.set(element, attribute(element, 'lang') ?? outer)
  }
  return around
}
