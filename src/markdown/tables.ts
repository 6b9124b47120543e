import type { Element, ElementContent } from 'hast'
import type { Table, TableCell, TableRow } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { RenderContext } from './context.ts'
import { element } from './element.ts'
import { typeset } from './in-language.ts'

/**
 * A table whose headings are tied to their cells, in a region that scrolls sideways by keyboard too.
 * The first column names its row, unless its own heading is empty.
 */
export function tableElement(
  table: Table,
  { words }: RenderContext,
  cells: (cell: TableCell) => ElementContent[],
): Element {
  const [head, ...rows] = table.children
  const headings = head?.children.map((cell) => toString(cell).trim()) ?? []
  const label = typeset(words.table({ headings: headings.filter((heading) => heading !== '').join(', ') }), words.lang)
  const columns = (row: TableRow): Element[] =>
    row.children.map((cell) =>
      toString(cell).trim() === '' ? element('td', {}) : element('th', { scope: 'col' }, ...cells(cell)),
    )
  const row = ({ children }: TableRow): Element =>
    element(
      'tr',
      {},
      ...children.map((cell, index) =>
        index === 0 && headings[0] !== ''
          ? element('th', { scope: 'row' }, ...cells(cell))
          : element('td', {}, ...cells(cell)),
      ),
    )
  return element(
    'section',
    { className: ['table'], tabIndex: 0, ariaLabel: label },
    element(
      'table',
      {},
      head ? element('thead', {}, element('tr', {}, ...columns(head))) : null,
      element('tbody', {}, ...rows.map(row)),
    ),
  )
}
