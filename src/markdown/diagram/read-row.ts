import type { ListItem, Paragraph, PhrasingContent, Text } from 'mdast'
import type { TextPieces } from '../text-pieces.ts'
import type { DiagramCell, DiagramKind, DiagramRow } from './diagram-node.ts'
import { fence } from './read-opening.ts'

/** A line of the list as a row: its picture, then its cells. */
export function readRow(item: ListItem, kind: DiagramKind | null, pieceOf: TextPieces): DiagramRow {
  const [first, ...others] = item.children
  const cells = first?.type === 'paragraph' ? cellsOf(first, pieceOf) : []
  const named = kind !== null && kind !== 'barres' ? pictureIn(cells[0]) : null
  return {
    type: 'diagramRow',
    picture: named,
    strange: first?.type !== 'paragraph' || others.length > 0,
    children: (named === null ? cells : cells.slice(1)).map(withRole),
    ...(item.position ? { position: item.position } : {}),
  }
}

/** The concept that a first cell is, with nothing else in it. */
function pictureIn(cell: DiagramCell | undefined): string | null {
  const [only, ...others] = cell?.children ?? []
  return only?.type === 'text' && others.length === 0 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(only.value)
    ? only.value
    : null
}

/** `total {{…}}` is the price that the others share; `reste` is what is left of it. */
function withRole(cell: DiagramCell): DiagramCell {
  const [first, second, ...others] = cell.children
  if (first?.type !== 'text' || others.length > 0) return cell
  if (first.value === 'reste' && second === undefined) return { ...cell, role: 'rest', children: [] }
  if (first.value.trim() === 'total' && second?.type === 'mention')
    return { ...cell, role: 'total', children: [second] }
  return cell
}

/** Cuts a line at its bars. The line that closes the block, which Markdown takes for more of it, is left out. */
function cellsOf(paragraph: Paragraph, pieceOf: TextPieces): DiagramCell[] {
  const cells: PhrasingContent[][] = [[]]
  for (const node of withoutFence(paragraph.children)) {
    if (node.type !== 'text') cells.at(-1)?.push(node)
    else {
      let from = 0
      for (const part of node.value.split('|')) {
        if (from > 0) cells.push([])
        if (part !== '') cells.at(-1)?.push(pieceOf(node, from, from + part.length))
        from += part.length + 1
      }
    }
  }
  return cells.map((children) => cellOf(trimmed(children, pieceOf)))
}

function cellOf(children: PhrasingContent[]): DiagramCell {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return { type: 'diagramCell', role: 'words', children, ...(start && end ? { position: { start, end } } : {}) }
}

/** Without the spaces around the bars. */
function trimmed(children: readonly PhrasingContent[], pieceOf: TextPieces): PhrasingContent[] {
  return children.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node]
    const { value } = node
    const from = index === 0 ? value.length - value.trimStart().length : 0
    const to = index === children.length - 1 ? value.trimEnd().length : value.length
    return to > from ? [pieceOf(node, from, to)] : []
  })
}

/** Whether the last line of a paragraph closes the block. */
export function endsWithFence({ children }: Paragraph): boolean {
  const last = children.at(-1)
  return last?.type === 'text' && /(?:^|\n)[ \t]*:::[ \t]*$/u.test(last.value)
}

function withoutFence(children: readonly PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1)
  if (last?.type !== 'text' || !endsWithFence({ type: 'paragraph', children: [last] })) return [...children]
  const kept = last.value.slice(0, last.value.lastIndexOf(fence)).trimEnd()
  const shortened: Text = { ...last, value: kept }
  return kept === '' ? children.slice(0, -1) : [...children.slice(0, -1), shortened]
}
