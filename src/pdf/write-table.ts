import type { Element, ElementContent } from 'hast'
import { joined } from './write-lines.ts'

const rowsIn = (node: Element): Element[] =>
  node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === 'tr' ? [child] : child.tagName === 'caption' ? [] : rowsIn(child),
  )
const cellsIn = (row: Element): Element[] => row.children.filter((cell) => cell.type === 'element')

/**
 * A table as one expression of Typst: its first row is that of its headings, repeated on each page; the first cell of
 * each other row, where it is a heading, is in bold.
 */
export function writeTable(table: Element, line: (nodes: readonly ElementContent[]) => string): string {
  const [head, ...rows] = rowsIn(table)
  if (head === undefined) return '[]'
  const width = cellsIn(head).length
  const cell = (node: Element) => (node.tagName === 'th' ? `strong(${line(node.children)})` : line(node.children))
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption')
  const said = caption?.type === 'element' ? [`par(${line(caption.children)})`] : []
  const filled = (row: Element) =>
    Array.from({ length: width }, (_, index) => cellsIn(row)[index]).map((one) =>
      one === undefined ? '[]' : cell(one),
    )
  const columns = `columns:(${'1fr,'.repeat(width)})`
  return joined([
    ...said,
    `table(${[columns, `table.header(${filled(head).join(',')})`, ...rows.flatMap(filled)].join(',')})`,
  ])
}
