/** What follows from a word's letters alone, worked out once per spelling: texts repeat their words. */
import { lookUp } from '../lexicon/lexicon.ts'
import type { WordInfo } from '../lexicon/word-info.ts'
import { wordParts } from './elision.ts'
import { isCapital, wordKey } from './normalise.ts'

/** Spellings remembered; a text of any size holds memory to about this many. */
const REMEMBERED = 100_000
const remembered = new Map<string, Spelling>()

export class Spelling {
  /** As written. */
  readonly text: string
  readonly lower: string
  readonly elision: string
  readonly form: string
  readonly enclitic: string
  readonly capitalised: boolean
  #info: WordInfo | undefined

  constructor(text: string) {
    this.text = text
    this.lower = wordKey(text)
    const { elision, form, enclitic } = wordParts(this.lower)
    this.elision = elision
    this.form = form
    this.enclitic = enclitic
    this.capitalised = isCapital(text[0] ?? '')
  }

  get info(): WordInfo {
    this.#info ??= lookUp(this.form)
    return this.#info
  }
}

/** The spelling of a word as written. */
export function spellingOf(text: string): Spelling {
  let spelling = remembered.get(text)
  if (spelling === undefined) {
    if (remembered.size >= REMEMBERED) remembered.clear()
    spelling = new Spelling(text)
    remembered.set(text, spelling)
  }
  return spelling
}
