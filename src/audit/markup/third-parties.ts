import { attribute, elementsOf, pageTree } from '../pages/page-tree.ts'
import type { SitePage } from '../pages/site-page.ts'

/**
 * Addresses that a page would fetch by itself from another site: none is right. Links that a reader follows are not
 * among them.
 */
export function thirdParties(page: SitePage): string[] {
  return [...elementsOf(pageTree(page))].flatMap(({ element }) => {
    const fetched =
      element.tagName === 'link' && !/^(canonical|alternate)$/u.test(attribute(element, 'rel') ?? '')
        ? attribute(element, 'href')
        : null
    return [fetched, attribute(element, 'src'), attribute(element, 'srcSet'), attribute(element, 'poster')].flatMap(
      (address) => (address && /^(?:[a-z]+:)?\/\//iu.test(address) ? [address] : []),
    )
  })
}
