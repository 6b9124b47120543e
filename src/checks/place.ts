import type { Nodes } from 'mdast'
import type { Place } from '../library/model.ts'

/** Where an element begins. */
export function startOf(node: Nodes): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

/** Where a character of a text element stands; exact on its first line, the line's start beyond. */
export function placeInText(node: Nodes, index: number): Place {
  const { line, column } = startOf(node)
  const before = 'value' in node ? node.value.slice(0, index) : ''
  const lastBreak = before.lastIndexOf('\n')
  if (lastBreak === -1) return { line, column: column + index }
  return { line: line + before.split('\n').length - 1, column: index - lastBreak }
}
