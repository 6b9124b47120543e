import type { Element, ElementContent, Properties, Text } from 'hast'

/** An HTML element; bare strings become text, and null children are left out. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string | null)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap((child) => (child === null ? [] : [typeof child === 'string' ? text(child) : child])),
  }
}

export function text(value: string): Text {
  return { type: 'text', value }
}

/** Whether a node is an element with this class. */
export function hasClass(node: ElementContent, name: string): node is Element {
  return (
    node.type === 'element' &&
    Array.isArray(node.properties['className']) &&
    node.properties['className'].includes(name)
  )
}
