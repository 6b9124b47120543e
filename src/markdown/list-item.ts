import type { Element, ElementContent } from 'hast'
import type { List, ListItem, Parents } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { defaultHandlers } from 'mdast-util-to-hast'
import type { RenderContext } from './context.ts'
import { element } from './element.ts'
import { linePicture } from './line-picture.ts'

/** An item of a list: where it has a picture, the picture and its words side by side, after the number of a step. */
export function listItem(state: State, node: ListItem, parent: Parents | undefined, context: RenderContext): Element {
  const made = defaultHandlers.listItem(state, node, parent)
  const [first] = node.children
  const picture = first?.type === 'paragraph' ? linePicture(first, context) : null
  if (picture === null) return made
  const number = parent?.type === 'list' ? numberIn(parent, node) : null
  const words = element(made.children.some(isBlock) ? 'div' : 'span', {}, ...made.children)
  return element('li', { className: ['pictured'], ...(number === null ? {} : { dataN: number }) }, picture, words)
}

/** A reading mode leaves out a `div` with many links; a `span` it keeps. */
const isBlock = (child: ElementContent) => child.type === 'element' && /^(?:p|ul|ol|dl|div|table)$/u.test(child.tagName)

/**
 * What a step is numbered; null in a list of anything else. Styles show it, since a line side by side has no marker.
 */
function numberIn({ ordered, start, children }: List, item: ListItem): number | null {
  return ordered === true ? (start ?? 1) + children.indexOf(item) : null
}
