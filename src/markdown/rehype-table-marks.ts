import type { Element, ElementContent, Root } from 'hast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { element, hasClass, text } from './element.ts'

/** A figure of a table, its cell, and what is said before and after it of what it is worth today. */
interface Marked {
  readonly cell: Element
  readonly figure: Element
  readonly before: readonly Element[]
  readonly after: readonly Element[]
}

/**
 * What must be known of several figures of one table is said once, above it, by a sign that each of them bears, and
 * their cells are hatched: the same words in ten cells push a table off a telephone's screen.
 */
export default function rehypeTableMarks(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (table) => {
      if (table.tagName !== 'table') return
      const same = Map.groupBy(markedIn(table), ({ before, after }) => `${inWords(before)}…${inWords(after)}`)
      const repeated = [...same.values()].filter((figures) => figures.length > 1)
      const lines = repeated.flatMap((figures, rank) => {
        const sign = '*'.repeat(rank + 1)
        for (const { cell, figure } of figures) {
          const shown = figure.children.filter((child) => !isMark(child))
          figure.children = [...shown, element('span', { className: ['joined'] }, `\u00A0${sign}`)]
          cell.properties['className'] = ['hatched']
        }
        const [first] = figures
        return first ? [element('span', { className: ['line'] }, ...first.before, text(sign), ...first.after)] : []
      })
      if (lines.length > 0) table.children.unshift(element('caption', {}, ...lines))
    })
  }
}

function markedIn(table: Element): Marked[] {
  const found: Marked[] = []
  visit(table, 'element', (cell) => {
    if (cell.tagName !== 'td' && cell.tagName !== 'th') return
    visit(cell, 'element', (figure) => {
      if (!hasClass(figure, 'fact') || !figure.children.some(isMark)) return
      const at = figure.children.findIndex((child) => !isMark(child))
      const [before, after] = [figure.children.slice(0, at).filter(isMark), figure.children.slice(at).filter(isMark)]
      found.push({ cell, figure, before, after })
    })
  })
  return found
}

const inWords = (marks: readonly Element[]) => marks.map((mark) => toString(mark)).join('')

function isMark(node: ElementContent): node is Element {
  return hasClass(node, 'fact-mark')
}
