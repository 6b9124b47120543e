import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { SitePage } from './site-page.ts'

const trees = new WeakMap<SitePage, Root>()

/** The elements of a page, read once. */
export function pageTree(page: SitePage): Root {
  const known = trees.get(page)
  if (known) return known
  const tree = fromHtml(page.html)
  trees.set(page, tree)
  return tree
}

/** An element with the one that holds it, null for the outermost. */
export interface Placed {
  readonly element: Element
  readonly parent: Element | null
}

/** Every element of a tree in the order of the text, inside `<template>` too. */
export function* elementsOf(node: Nodes, parent: Element | null = null): Generator<Placed> {
  if (node.type === 'element') {
    yield { element: node, parent }
    if (node.content) yield* elementsOf(node.content, node)
  }
  if ('children' in node)
    for (const child of node.children) yield* elementsOf(child, node.type === 'element' ? node : parent)
}

/** An attribute as it stands in the file; null when there is none. */
export function attribute({ properties }: Element, name: string): string | null {
  const value = properties[name]
  if (value === undefined || value === null || value === false) return null
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** All the text of a tree, scripts and styles left out. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style')) return ''
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
