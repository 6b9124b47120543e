/** What the two readers (Markdown, plain text) hand over, before sentences and tokens. */
import type { VisibleText } from './visible-text.ts'

/** One list or one table, shared by its blocks. */
export interface RawList {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly depth: number
}
export interface RawTable {
  readonly kind: 'table'
  readonly rows: number
  readonly columns: number
}

export type Shape =
  | { readonly kind: 'heading'; readonly depth: number; readonly id: string | null; readonly pictogram: string | null }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'item'; readonly list: RawList; readonly position: number }
  | { readonly kind: 'cell'; readonly table: RawTable; readonly row: number; readonly column: number }

export interface RawLine {
  /** Range of the visible text, [from, to). */
  readonly from: number
  readonly to: number
  /** True when its text goes on from the line before. */
  readonly continues: boolean
}

export interface RawBlock {
  readonly shape: Shape
  readonly quoted: boolean
  readonly visible: VisibleText
  readonly lines: readonly RawLine[]
}
