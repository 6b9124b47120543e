import type { Nodes } from 'mdast'
import type { Place } from '../../library/model.ts'
import { placeInText } from '../place.ts'

/** The text of a paragraph, heading or cell in one piece: « **3** mois » reads « 3 mois ». */
export interface BlockText {
  readonly text: string
  readonly placeOf: (offset: number) => Place
}

export function blockText(block: Nodes): BlockText {
  const parts: { readonly start: number; readonly node: Nodes }[] = []
  let text = ''
  const visit = (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      parts.push({ start: text.length, node })
      text += node.value
    } else if (node.type === 'break') text += '\n'
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(block)
  return {
    text,
    placeOf: (offset) => {
      const part = parts.findLast(({ start }) => start <= offset)
      return part === undefined ? { line: 1, column: 1 } : placeInText(part.node, offset - part.start)
    },
  }
}
