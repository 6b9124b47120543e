import type { Node } from 'mdast'
import type { Element } from './elements.ts'
import type { BlockName } from './vocabulary.ts'
import { blockNames } from './vocabulary.ts'

/** A place in a page where the site shows something of its own: the search, the emergency numbers. */
export interface PageBlock extends Node {
  readonly type: 'pageBlock'
  readonly name: BlockName
}

declare module 'mdast' {
  interface RootContentMap {
    pageBlock: PageBlock
  }
}

/** The node of an element that is a block; null for the others, which are text. */
export function blockOf({ name, line, column, start, end }: Element): PageBlock | null {
  const known = blockNames.find((one) => one === name)
  if (known === undefined) return null
  const position = { start: { line, column, offset: start }, end: { line, column: column + end - start, offset: end } }
  return { type: 'pageBlock', name: known, position }
}
