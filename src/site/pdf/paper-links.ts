import type { ElementContent, Parents } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { element, hasClass, text } from '../../markdown/element.ts'

/** Where links of a text lead on paper. */
export interface PaperLinks {
  /** Id within the document for an address of the site; null when it is not in it. */
  readonly within: (href: string) => string | null
  /** « code 10 01 24 » for an address of the site; null when it has none. */
  readonly codeAt: (href: string) => string | null
  /** `https://…` of the site; null while it has none: then a link to it is its words and its code. */
  readonly origin: string | null
}

/**
 * Makes links fit for paper: one to the site is followed by the code that opens it, and leads to it on a screen; what
 * unfolds on a page is unfolded.
 */
export function onPaperLinks(tree: Parents, { within, codeAt, origin }: PaperLinks): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    if (node.tagName === 'summary' && hasClass(parent as ElementContent, 'fold')) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    const { href } = node.properties
    if (node.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('/')) return undefined
    const inside = within(href)
    if (inside !== null) {
      node.properties['href'] = `#${inside}`
      return undefined
    }
    if (origin === null) delete node.properties['href']
    else node.properties['href'] = `${origin}${href}`
    const code = codeAt(href)
    if (code === null) return undefined
    parent.children.splice(index + 1, 0, text(' '), element('span', { className: ['joined'] }, `(${code})`))
    return [SKIP, index + 3]
  })
}
