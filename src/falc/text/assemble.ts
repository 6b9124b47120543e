/** Turns raw blocks into a `FalcText`: sections, lists, sentences and tokens that know each other. */

import { shippedVocabulary } from '#word-lists'
import { lineIndex } from '../../line-index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type {
  Block,
  Display,
  FalcText,
  Heading,
  Item,
  LinkedFiche,
  List,
  Section,
  Sentence,
  Table,
  Token,
  WordToken,
} from './falc-text.ts'
import type { RawBlock, RawLine, RawList, RawTable } from './raw-block.ts'
import { sentenceRanges } from './sentences.ts'
import { TextSentence } from './text-sentence.ts'
import type { RawToken } from './tokens.ts'
import { rawTokens, toToken } from './tokens.ts'
import type { VisibleText } from './visible-text.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
interface OpenLine {
  start: number
  end: number
  sentences: Sentence[]
}

/** Builds the text; `display` says what the page shows for `{{…}}`. */
export function assemble(
  source: string,
  format: FalcText['format'],
  raws: readonly RawBlock[],
  display: Display,
  vocabulary?: Vocabulary,
): FalcText {
  const builder = new TextBuilder(display)
  for (const raw of raws) builder.addBlock(raw)
  return builder.finish(source, format, vocabulary)
}

class TextBuilder {
  readonly #display: Display
  readonly #blocks: Block[] = []
  readonly #sections: Mutable<Section>[] = []
  readonly #sentences: Sentence[] = []
  readonly #words: WordToken[] = []
  readonly #lists = new Map<RawList, Mutable<List>>()
  readonly #tables = new Map<RawTable, Mutable<Table>>()
  #wordCount = 0

  constructor(display: Display) {
    this.#display = display
  }

  addBlock(raw: RawBlock): void {
    const first = raw.lines[0]
    const last = raw.lines.at(-1)
    if (first === undefined || last === undefined || last.to <= first.from) return
    const start = raw.visible.startOf(first.from)
    const end = raw.visible.endOf(last.to - 1)
    const lines: OpenLine[] = []
    const sentences: Sentence[] = []
    const base = {
      index: this.#blocks.length,
      start,
      end,
      lines,
      sentences,
      linkedFiches: linkedBetween(raw, start, end),
      wordCount: 0,
      quoted: raw.quoted,
    }
    const block = this.#place(raw, base)
    this.#blocks.push(block)
    for (let from = 0; from < raw.lines.length; ) {
      let to = from + 1
      while (raw.lines[to]?.continues === true) to++
      this.#addRun(raw.visible, raw.lines.slice(from, to), block, lines, sentences)
      from = to
    }
    block.wordCount = sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0)
    this.#wordCount += block.wordCount
  }

  finish(source: string, format: FalcText['format'], vocabulary: Vocabulary | undefined): FalcText {
    for (const section of this.#sections) section.end = section.blocks.at(-1)?.end ?? section.start
    const textLines = this.#blocks.reduce((sum, block) => sum + block.lines.length, 0)
    return {
      source,
      format,
      blocks: this.#blocks,
      sections: this.#sections,
      lists: [...this.#lists.values()],
      tables: [...this.#tables.values()],
      sentences: this.#sentences,
      words: this.#words,
      wordCount: this.#wordCount,
      hasLines: format === 'markdown' || this.#sentences.length < 4 || textLines * 2 >= this.#sentences.length,
      position: lineIndex(source),
      get vocabulary() {
        return vocabulary ?? shippedVocabulary()
      },
    }
  }

  #place(raw: RawBlock, base: Omit<Mutable<Item>, 'kind' | 'section' | 'list' | 'position'>): Mutable<Block> {
    const shape = raw.shape
    if (shape.kind === 'heading') {
      const section: Mutable<Section> & { blocks: Block[] } = {
        start: base.start,
        end: base.end,
        heading: null,
        id: shape.id,
        blocks: [],
      }
      const heading: Mutable<Heading> = { ...base, ...shape, section }
      section.heading = heading
      section.blocks.push(heading)
      this.#sections.push(section)
      return heading
    }
    const section = this.#section(base.start)
    let block: Mutable<Block>
    if (shape.kind === 'item') {
      const list = this.#list(shape.list, base)
      const item: Mutable<Item> = { ...base, kind: 'item', section, list, position: shape.position }
      ;(list.items as Item[]).push(item)
      block = item
    } else if (shape.kind === 'cell') {
      block = {
        ...base,
        kind: 'cell',
        section,
        table: this.#table(shape.table, base),
        row: shape.row,
        column: shape.column,
      }
    } else {
      block = { ...base, kind: 'paragraph', section }
    }
    ;(section.blocks as Block[]).push(block)
    return block
  }

  #section(start: number): Section {
    const open = this.#sections.at(-1)
    if (open !== undefined) return open
    const section: Mutable<Section> = { start, end: start, heading: null, id: null, blocks: [] }
    this.#sections.push(section)
    return section
  }

  #list(raw: RawList, at: { readonly start: number; readonly end: number }): Mutable<List> {
    let list = this.#lists.get(raw)
    if (list === undefined) {
      list = { start: at.start, end: at.end, ordered: raw.ordered, depth: raw.depth, leadIn: this.#leadIn(), items: [] }
      this.#lists.set(raw, list)
    }
    list.end = at.end
    return list
  }

  /** The last sentence before a list opens it when it ends with a colon. */
  #leadIn(): Sentence | null {
    const last: Mutable<Sentence> | undefined = this.#sentences.at(-1)
    if (last?.tokens.at(-1)?.text !== ':') return null
    if (last.role === 'text') last.role = 'lead-in'
    return last
  }

  #table(raw: RawTable, at: { readonly start: number; readonly end: number }): Table {
    let table = this.#tables.get(raw)
    if (table === undefined) {
      table = { start: at.start, end: at.end, rows: raw.rows, columns: raw.columns }
      this.#tables.set(raw, table)
    }
    table.end = at.end
    return table
  }

  /** Reads lines that follow on from each other, in which a sentence may run over a line's end. */
  #addRun(visible: VisibleText, run: readonly RawLine[], block: Block, lines: OpenLine[], sentences: Sentence[]): void {
    const first = run[0]
    const last = run.at(-1)
    if (first === undefined || last === undefined) return
    const tokens = rawTokens(visible.text, first.from, last.to)
    let line = 0
    for (const each of run)
      lines.push({
        start: visible.startOf(each.from),
        end: each.to > each.from ? visible.endOf(each.to - 1) : visible.startOf(each.from),
        sentences: [],
      })
    const offset = lines.length - run.length
    for (const [from, to] of sentenceRanges(visible.text, tokens)) {
      const opens = tokens[from]
      const closes = tokens[to - 1]
      if (opens === undefined || closes === undefined) continue
      while (line + 1 < run.length && opens.from >= (run[line + 1]?.from ?? 0)) line++
      let lastLine = line
      while (lastLine + 1 < run.length && closes.from >= (run[lastLine + 1]?.from ?? 0)) lastLine++
      const sentence = this.#sentence(visible, tokens, from, to, block, lastLine - line + 1)
      sentences.push(sentence)
      lines[offset + line]?.sentences.push(sentence)
    }
  }

  #sentence(
    visible: VisibleText,
    raws: readonly RawToken[],
    from: number,
    to: number,
    block: Block,
    lineCount: number,
  ): Sentence {
    const tokens: Token[] = []
    const words: WordToken[] = []
    let wordCount = 0
    for (let index = from; index < to; index++) {
      const raw = raws[index]
      if (raw === undefined) continue
      const token = toToken(raw, tokens.length, visible, this.#display)
      tokens.push(token)
      if (token.kind === 'word') {
        words.push(token)
        this.#words.push(token)
      }
      if (token.kind !== 'punctuation') wordCount += token.kind === 'reference' ? token.wordCount : 1
    }
    const first = raws[from]
    const last = raws[to - 1]
    const slice = visible.text.slice(first?.from ?? 0, last?.to ?? 0)
    const sentence = new TextSentence(this.#sentences.length, block, tokens, words, wordCount, lineCount, slice)
    this.#sentences.push(sentence)
    return sentence
  }
}

/** Blocks may share one visible text. */
function linkedBetween({ visible }: RawBlock, start: number, end: number): readonly LinkedFiche[] {
  return visible.linkedFiches.length === 0
    ? visible.linkedFiches
    : visible.linkedFiches.filter((link) => link.start >= start && link.start < end)
}
