/** Reads Markdown (our format or any other) into blocks, with positions of the source file. */
import type {
  Heading as HeadingNode,
  List as ListNode,
  Nodes,
  PhrasingContent,
  RootContent,
  Table as TableNode,
} from 'mdast'
import type { DiagramNode } from '../../markdown/diagram/diagram-node.ts'
import { readFiche } from '../../markdown/parse.ts'
import type { SectionNode } from '../../markdown/section-node.ts'
import { plainBlocks } from './plain-blocks.ts'
import type { RawBlock, RawList, RawTable } from './raw-block.ts'
import type { VisibleText } from './visible-text.ts'
import { VisibleTextBuilder } from './visible-text.ts'

/** Place of a block in the tree: what surrounds it. */
interface Around {
  readonly quoted: boolean
  readonly listDepth: number
  /** Lists and quotes around; deeper than any text goes, reading stops. */
  readonly depth: number
  readonly item: { readonly list: RawList; readonly position: number } | null
}

const TOP: Around = { quoted: false, listDepth: 0, depth: 0, item: null }
const DEEPEST = 100
const NAMELESS = { id: null, pictogram: null }

/** Blocks of a Markdown source, in reading order; front matter, code and HTML are left out. */
export function markdownBlocks(source: string): RawBlock[] {
  const blocks: RawBlock[] = []
  for (const node of readFiche(source).children) readNode(node, source, TOP, blocks)
  return blocks
}

function readNode(node: RootContent, source: string, around: Around, blocks: RawBlock[]): void {
  if (around.depth > DEEPEST) return
  switch (node.type) {
    case 'section': {
      const [heading, ...body] = node.children
      blocks.push(headingBlock(heading, node, source, around))
      for (const child of body) readNode(child, source, around, blocks)
      return
    }
    case 'heading':
      blocks.push(headingBlock(node, NAMELESS, source, around))
      return
    case 'paragraph':
      readParagraph(visibleOf(node.children, source), around, blocks)
      return
    case 'list':
      readList(node, source, around, blocks)
      return
    case 'diagram':
      readDiagram(node, source, around, blocks)
      return
    case 'table':
      readTable(node, source, around, blocks)
      return
    case 'blockquote':
      for (const child of node.children)
        readNode(child, source, { ...around, depth: around.depth + 1, quoted: true }, blocks)
      return
    case 'footnoteDefinition':
      for (const child of node.children) readNode(child, source, { ...around, depth: around.depth + 1 }, blocks)
      return
    default:
  }
}

function headingBlock(
  { depth, children }: HeadingNode,
  { id, pictogram }: Pick<SectionNode, 'id' | 'pictogram'>,
  source: string,
  around: Around,
): RawBlock {
  const visible = visibleOf(children, source)
  return {
    shape: { kind: 'heading', depth, id, pictogram },
    quoted: around.quoted,
    visible,
    lines: [{ from: 0, to: visible.text.length, continues: false }],
  }
}

function readParagraph(visible: VisibleText, around: Around, blocks: RawBlock[]): void {
  const item = around.item
  for (const block of plainBlocks(visible, 0, visible.text.length, false, around.quoted)) {
    const isText = block.shape.kind === 'paragraph' && item !== null
    blocks.push(isText ? { ...block, shape: { kind: 'item', list: item.list, position: item.position } } : block)
  }
}

function readList(node: ListNode, source: string, around: Around, blocks: RawBlock[]): void {
  const listDepth = around.listDepth + 1
  const list: RawList = { kind: 'list', ordered: node.ordered === true, depth: listDepth }
  for (const [position, child] of node.children.entries()) {
    for (const inner of child.children)
      readNode(inner, source, { ...around, depth: around.depth + 1, listDepth, item: { list, position } }, blocks)
  }
}

/** A drawing of facts reads as what its title asks, then a list. */
function readDiagram(node: DiagramNode, source: string, around: Around, blocks: RawBlock[]): void {
  const { title, children: rows } = node
  const at = source.indexOf(title, node.position?.start.offset ?? 0)
  if (title !== '' && at !== -1) {
    const builder = new VisibleTextBuilder()
    builder.add(title, at)
    readParagraph(builder.build(), around, blocks)
  }
  const list: RawList = { kind: 'list', ordered: node.kind === 'delais', depth: around.listDepth + 1 }
  for (const [position, row] of rows.entries()) {
    for (const { children } of row.children)
      readParagraph(visibleOf(children, source), { ...around, item: { list, position } }, blocks)
  }
}

function readTable(node: TableNode, source: string, around: Around, blocks: RawBlock[]): void {
  const columns = node.children.reduce((most, row) => Math.max(most, row.children.length), 0)
  const table: RawTable = { kind: 'table', rows: node.children.length, columns }
  for (const [row, cells] of node.children.entries()) {
    for (const [column, cell] of cells.children.entries()) {
      const visible = visibleOf(cell.children, source)
      if (visible.text.trim() === '') continue
      blocks.push({
        shape: { kind: 'cell', table, row, column },
        quoted: around.quoted,
        visible,
        lines: [{ from: 0, to: visible.text.length, continues: false }],
      })
    }
  }
}

function visibleOf(nodes: readonly PhrasingContent[], source: string): VisibleText {
  const builder = new VisibleTextBuilder()
  for (const node of nodes) addInline(node, source, builder)
  return builder.build()
}

function addInline(node: Nodes, source: string, builder: VisibleTextBuilder): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  switch (node.type) {
    case 'text':
      builder.addAligned(node.value, source, start, end)
      return
    case 'inlineCode': {
      const at = source.indexOf(node.value, start)
      if (at >= 0 && at < end) builder.add(node.value, at)
      return
    }
    case 'break':
      builder.addReplaced('\n', start, end)
      return
    case 'mention':
      builder.addMention(node, start, end)
      return
    case 'ficheLink':
      builder.addFicheLink({ fiche: node.fiche, start, end })
      for (const child of node.children) addInline(child, source, builder)
      return
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      for (const child of node.children) addInline(child, source, builder)
      return
    default:
  }
}
