import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { element, hasClass, text } from './element.ts'
import { markOf } from './marks.ts'

/**
 * A text as paper carries it: hard words without a link to their explanation, contacts reduced to what is dialled, and
 * after a link the short code of where it leads.
 *
 * @param codeAt the words that name the code of an address of the site; null when it has none.
 */
export function onPaper(tree: Root, codeAt: (href: string) => string | null): Root {
  visit(tree, 'element', (node: Element, index, parent) => {
    if (!parent || index === undefined) return undefined
    if (markOf(node)?.kind === 'word') {
      parent.children.splice(index, 1, ...node.children)
      return [SKIP, index]
    }
    if (hasClass(node, 'contact')) {
      node.children = node.children.filter(
        (row) => row.type === 'element' && (hasClass(row, 'contact-name') || dials(row)),
      )
      return SKIP
    }
    const { href } = (node as Element).properties
    const code = (node as Element).tagName === 'a' && typeof href === 'string' ? codeAt(href) : null
    if (code === null) return undefined
    parent.children.splice(index + 1, 0, text(' '), element('span', { className: ['joined'] }, `(${code})`))
    return [SKIP, index + 3]
  })
  return tree
}

function dials(row: Element): boolean {
  return row.children.some((child) => hasClass(child, 'phone'))
}
