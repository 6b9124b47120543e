import type { WordInfo } from '../lexicon/word-info.ts'
import type { WordToken } from './falc-text.ts'
import type { Spelling } from './spelling.ts'
import { spellingOf } from './spelling.ts'

/** A word of a text. Holds its place only; what its letters say is shared by every word written alike. */
export class Word implements WordToken {
  readonly start: number
  readonly end: number
  readonly index: number
  readonly #spelling: Spelling

  constructor(text: string, start: number, end: number, index: number) {
    this.start = start
    this.end = end
    this.index = index
    this.#spelling = spellingOf(text)
  }

  get kind(): 'word' {
    return 'word'
  }

  get text(): string {
    return this.#spelling.text
  }

  get lower(): string {
    return this.#spelling.lower
  }

  get elision(): string {
    return this.#spelling.elision
  }

  get form(): string {
    return this.#spelling.form
  }

  get enclitic(): string {
    return this.#spelling.enclitic
  }

  get info(): WordInfo {
    return this.#spelling.info
  }

  get capitalised(): boolean {
    return this.#spelling.capitalised
  }
}
