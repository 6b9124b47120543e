import type { ElementContent, Nodes } from 'hast'
import { paperText } from './paper-text.ts'
import { isInline, isNumbered, isOf, isPictured, isSilent } from './tree.ts'

/** Stands in the words for the number of a page, which only the paper knows. */
export const anyNumber = '\uE001'

/** The words of a document in the order in which they are read, marks of lists included. */
export function wordsOf(body: Nodes): string[] {
  return paperText(textOf(body))
    .split(/\s+/u)
    .filter((word) => word !== '')
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && isSilent(node))) return ''
  if (node.type !== 'element') return node.children.map(textOf).join(' ')
  if (isOf(node, 'page-of')) return anyNumber
  if (node.tagName === 'br') return ' '
  const inside = isList(node.tagName) ? items(node) : node.children.map(textOf).join('')
  return isInline(node) && !isOf(node, 'line') ? inside : ` ${inside} `
}

const isList = (name: string) => name === 'ul' || name === 'ol'

function items(list: ElementContent & { readonly type: 'element' }): string {
  const start = Number(list.properties['start'] ?? 1)
  const mark = isPictured(list) ? '' : '•'
  return list.children
    .filter((child) => child.type === 'element')
    .map((item, rank) => ` ${isNumbered(list) ? `${start + rank}.` : mark} ${textOf(item)} `)
    .join('')
}
