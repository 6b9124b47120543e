import { attribute, elementsOf, pageTree, textOf } from '../../pages/page-tree.ts'
import type { SitePage } from '../../pages/site-page.ts'

/** A drawn face or object; digits and marks such as © are letters like others. */
const emoji = /(?![\d#*©®™↔-⇿])\p{Extended_Pictographic}/gu

/** What is counted of a page as a whole, fact → how often. */
export const pageFacts: Readonly<Record<string, (page: SitePage) => number>> = {
  'pages-without-doctype': (page) => (pageTree(page).children[0]?.type === 'doctype' ? 0 : 1),
  'pages-without-lang': ({ lang }) => (lang.trim() === '' ? 1 : 0),
  'pages-without-title': (page) =>
    [...elementsOf(pageTree(page))].some(
      ({ element, parent }) =>
        element.tagName === 'title' && parent?.tagName === 'head' && textOf(element).trim() !== '',
    )
      ? 0
      : 1,
  cryptic: (page) => {
    const elements = [...elementsOf(pageTree(page))].map(({ element }) => element)
    const drawn = elements.filter(({ tagName }) => tagName === 'pre').length
    const body = elements.find(({ tagName }) => tagName === 'body')
    const given = elements.flatMap((element) => attribute(element, 'ariaLabel') ?? [])
    return drawn + [...`${body === undefined ? '' : textOf(body)} ${given.join(' ')}`.matchAll(emoji)].length
  },
}
