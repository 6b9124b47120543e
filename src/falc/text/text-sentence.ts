/** A sentence of a text; its wording is put together only when a rule asks for it. */
import type { Block, Role, Sentence, Token, WordToken } from './falc-text.ts'

const ROLES: Record<Block['kind'], Role> = { heading: 'heading', paragraph: 'text', item: 'item', cell: 'cell' }

export class TextSentence implements Sentence {
  readonly start: number
  readonly end: number
  readonly index: number
  readonly block: Block
  role: Role
  readonly tokens: readonly Token[]
  readonly words: readonly WordToken[]
  readonly wordCount: number
  readonly lineCount: number
  readonly kept: unknown[] = []
  readonly #slice: string
  #text: string | undefined

  constructor(
    index: number,
    block: Block,
    tokens: readonly Token[],
    words: readonly WordToken[],
    wordCount: number,
    lineCount: number,
    slice: string,
  ) {
    this.index = index
    this.block = block
    this.role = ROLES[block.kind]
    this.tokens = tokens
    this.words = words
    this.wordCount = wordCount
    this.lineCount = lineCount
    this.start = tokens[0]?.start ?? block.start
    this.end = tokens.at(-1)?.end ?? block.end
    this.#slice = slice
  }

  get text(): string {
    this.#text ??= this.#read()
    return this.#text
  }

  #read(): string {
    if (!/\s\s|[^\S ]|\uFFFC/.test(this.#slice)) return this.#slice
    const shown = this.tokens.filter((token) => token.kind === 'reference')
    let next = 0
    return this.#slice.replace(/\uFFFC/g, (mark) => shown[next++]?.text ?? mark).replace(/\s+/g, ' ')
  }
}
