import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import type { SitePage } from '../../audit/pages/site-page.ts'

const ASIDE = new Set(['style', 'script', 'svg', 'link', 'img'])

/**
 * The same page with nothing but its text: no style, script, policy, picture or icon; its elements stay, so that the
 * browser reads as much.
 */
export function bareText({ html }: SitePage): string {
  const tree = fromHtml(html)
  visit(tree, 'element', ({ tagName, properties }, index, parent) => {
    delete properties['className']
    const aside = ASIDE.has(tagName) || (tagName === 'meta' && properties['httpEquiv'] !== undefined)
    if (!aside || !parent || index === undefined) return undefined
    parent.children.splice(index, 1)
    return index
  })
  return toHtml(tree)
}
