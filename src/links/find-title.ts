import type { Nodes } from 'hast'
import { EXIT, SKIP, visit } from 'unist-util-visit'

/** The words of the title of a page; null when it has none. */
export function findTitle(tree: Nodes): string | null {
  let title: string | null = null
  visit(tree, 'element', ({ tagName, children }) => {
    // A drawing has a title of its own.
    if (tagName === 'svg') return SKIP
    if (tagName !== 'title') return undefined
    const words = children
      .map((child) => (child.type === 'text' ? child.value : ''))
      .join('')
      .replaceAll(/\s+/g, ' ')
      .trim()
    title = words === '' ? null : words
    return EXIT
  })
  return title
}
