import type { List, ListItem, RootContent, TableRow } from 'mdast'
import { visit } from 'unist-util-visit'
import type { RenderContext } from '../markdown/context.ts'
import { sectionText } from '../markdown/plain-text.ts'
import type { SheetBlock } from './blocks.ts'
import { announces, isList } from './blocks.ts'
import type { Setting } from './count-lines.ts'
import { countLines } from './count-lines.ts'
import type { Paper } from './paper.ts'
import { gaps } from './paper.ts'

/** What never breaks across the two sides: a paragraph, a table, an item of a list with what announces it. */
export interface Piece {
  readonly nodes: readonly RootContent[]
  /** The list that its last node is an item of. */
  readonly list: List | null
  /** Millimetres. */
  readonly height: number
}

/** Letters that a link to a fiche gains on paper: its code. */
const codeLength = ' (code 10 01 00)'

/** The pieces of some blocks, with their heights on a paper. */
export function piecesOf(blocks: readonly SheetBlock[], paper: Paper, context: RenderContext): readonly Piece[] {
  const pieces: Piece[] = []
  let ahead: readonly RootContent[] = []
  const height = (node: RootContent) => heightOf(node, paper.text, context)
  const add = (node: RootContent, list: List | null) => {
    const nodes = [...ahead, node]
    pieces.push({ nodes, list, height: nodes.reduce((sum, one) => sum + height(one), 0) })
    ahead = []
  }
  for (const block of blocks) {
    ahead = [...ahead, ...block.headings]
    const { node } = block
    if (isList(node)) {
      for (const [index, item] of node.children.entries()) add(itemAlone(node, item, index), node)
    } else if (announces(block) && block !== blocks.at(-1)) ahead = [...ahead, node]
    else add(node, null)
  }
  if (ahead.length > 0)
    pieces.push({ nodes: ahead, list: null, height: ahead.reduce((sum, one) => sum + height(one), 0) })
  return pieces
}

function itemAlone(list: List, item: ListItem, index: number): List {
  return { ...list, start: list.ordered === true ? (list.start ?? 1) + index : null, children: [item] }
}

function heightOf(node: RootContent, setting: Setting, context: RenderContext): number {
  if (isList(node)) {
    const inner = { ...setting, width: setting.width - gaps.marker }
    return node.children.reduce((sum, { children }) => sum + gaps.item + heightsOf(children, inner, context), 0)
  }
  if (node.type === 'table')
    return gaps.block + node.children.reduce((sum, row) => sum + rowHeight(row, setting, context), 0)
  const above = node.type === 'heading' ? gaps.inner : 0
  const text = `${sectionText({ nodes: [node] }, context)}${codesIn(node)}`
  return above + gaps.block + countLines(text, setting) * setting.line
}

/** Blocks inside an item stand close to one another. */
function heightsOf(nodes: readonly RootContent[], setting: Setting, context: RenderContext): number {
  return nodes.reduce((sum, node) => sum + heightOf(node, setting, context) - (isList(node) ? 0 : gaps.block), 0)
}

function rowHeight({ children }: TableRow, setting: Setting, context: RenderContext): number {
  const cell = { ...setting, width: setting.width / Math.max(1, children.length) - 2 * gaps.cell }
  const lines = children.map((one) =>
    countLines(sectionText({ nodes: one.children }, context).replace(/\n/gu, ' '), cell),
  )
  return gaps.cell + Math.max(1, ...lines) * setting.line
}

function codesIn(node: RootContent): string {
  let codes = ''
  visit(node, 'ficheLink', () => void (codes += codeLength))
  return codes
}
