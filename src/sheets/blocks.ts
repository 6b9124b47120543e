import type { List, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** A paragraph, list or table of a section, with the headings that stand just above it. */
export interface SheetBlock {
  readonly headings: readonly RootContent[]
  readonly node: RootContent
}

/** The blocks of a section in the order of its text; editors count them from 1. */
export function blocksOf(nodes: readonly RootContent[]): readonly SheetBlock[] {
  const blocks: SheetBlock[] = []
  let headings: RootContent[] = []
  for (const node of nodes) {
    if (node.type === 'heading') headings.push(node)
    // It shows what the lines beside it say.
    else if (node.type !== 'diagram') {
      blocks.push({ headings, node })
      headings = []
    }
  }
  return blocks
}

/** Whether a block announces the next one, without which it says nothing. */
export function announces({ node }: SheetBlock): boolean {
  return node.type === 'paragraph' && /[:\uFF1A]\s*$/u.test(toString(node))
}

/**
 * How many blocks from the start say what the section is for: up to its first list or table, an ordered list first
 * where steps are looked for. Its first block where it has none.
 */
export function coreOf(blocks: readonly SheetBlock[], steps: boolean): number {
  const ordered = blocks.findIndex(({ node }) => steps && isList(node) && node.ordered === true)
  const listed = blocks.findIndex(({ node }) => isList(node) || node.type === 'table')
  const at = ordered === -1 ? listed : ordered
  return wholeThought(blocks, at === -1 ? 1 : at + 1)
}

/** How many blocks come before the first heading inside a section; all when it has none. */
export function firstUnit(blocks: readonly SheetBlock[]): number {
  const next = blocks.findIndex(({ headings }, index) => index > 0 && headings.length > 0)
  return next === -1 ? blocks.length : next
}

/** The same number, or more where the last block announces the next. */
export function wholeThought(blocks: readonly SheetBlock[], count: number): number {
  let end = Math.min(count, blocks.length)
  for (let last = blocks[end - 1]; last !== undefined && announces(last) && end < blocks.length; last = blocks[end - 1])
    end += 1
  return end
}

export const isList = (node: RootContent): node is List => node.type === 'list'
