import type { Nodes } from 'mdast'
import { lineIndex } from '../line-index.ts'
import type { Place } from '../library/model.ts'

/** Where an element begins. */
export function startOf(node: Nodes): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

const indexes = new WeakMap<Nodes, (offset: number) => Place>()

/**
 * Where a character of a text element stands: exact on the element's first line; on the next ones,
 * exact unless the source indents them.
 *
 * @param index offset in the element's value.
 */
export function placeInText(node: Nodes, index: number): Place {
  const placeAt = indexes.get(node) ?? lineIndex('value' in node ? node.value : '')
  indexes.set(node, placeAt)
  const within = placeAt(index)
  const start = startOf(node)
  if (within.line === 1) return { line: start.line, column: start.column + index }
  return { line: start.line + within.line - 1, column: within.column + indentOf(node) }
}

/** What the source takes off each line of the element, as far as its end tells: « - » of a list. */
function indentOf(node: Nodes): number {
  const { position } = node
  if (position === undefined || position.end.line === position.start.line || !('value' in node)) return 0
  const lastLine = node.value.length - node.value.lastIndexOf('\n') - 1
  return Math.max(0, position.end.column - 1 - lastLine)
}
