import type { Element, ElementContent, Nodes } from 'hast'
import { visit } from 'unist-util-visit'

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'br',
  'code',
  'em',
  'i',
  'q',
  's',
  'del',
  'span',
  'strong',
  'sub',
  'sup',
])

/** Whether a node stands in a line rather than on lines of its own. */
export function isInline(node: Nodes): boolean {
  return node.type === 'text' || (node.type === 'element' && INLINE.has(node.tagName))
}

/** Whether a node has a class; says nothing of what else it is. */
export function isOf(node: Nodes, name: string): boolean {
  const names = node.type === 'element' ? node.properties['className'] : null
  return Array.isArray(names) && names.includes(name)
}

/** Nodes without meaning on paper: what leads back up a page, drawings beside words that say the same. */
export function isSilent(node: ElementContent): boolean {
  return isOf(node, 'back') || (node.type === 'element' && node.tagName === 'svg') || node.type === 'comment'
}

/** The concept of a picture that stands beside words; null for anything else. */
export function pictureOf(node: ElementContent): string | null {
  if (node.type !== 'element' || !isOf(node, 'pic')) return null
  const [use] = node.children
  return use?.type === 'element' && typeof use.properties['href'] === 'string' ? use.properties['href'] : null
}

/** A property that is a string; null for anything else. */
export function stringOf({ properties }: Element, name: string): string | null {
  const value = properties[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** The ids to which links of a document may lead. */
export function idsOf(body: Element): ReadonlySet<string> {
  const ids = new Set<string>()
  visit(body, 'element', ({ properties: { id }, tagName }) => {
    if (typeof id === 'string' && tagName !== 'a') ids.add(id)
  })
  return ids
}

/** Whether the items of a list have numbers on paper: in a drawing of delays, what is between two steps has none. */
export function isNumbered(list: Element): boolean {
  return list.tagName === 'ol' && !isOf(list, 'delais')
}

/** Whether a picture stands in each item of a list where a mark would. */
export function isPictured({ children }: Element): boolean {
  return children.every((item) => item.type !== 'element' || item.children.some((child) => pictureOf(child) !== null))
}
