/**
 * The text that a reader sees, with the way back to the source file: markup left out, escapes and
 * entities resolved, `{{…}}` replaced by one object character.
 */
import type { Run } from '../../markdown/aligned-runs.ts'
import { alignedRuns, sourceOf } from '../../markdown/aligned-runs.ts'
import type { Named } from '../../markdown/mentions.ts'
import { findMentions, OBJECT } from '../../markdown/mentions.ts'
import type { LinkedFiche } from './falc-text.ts'

export interface VisibleText {
  readonly text: string
  /** Source offset of the character at `index`. */
  readonly startOf: (index: number) => number
  /** Source offset just after the character at `index`. */
  readonly endOf: (index: number) => number
  readonly referenceAt: (index: number) => Named | undefined
  /** In reading order. */
  readonly linkedFiches: readonly LinkedFiche[]
}

/** Builds a visible text from pieces given in source order. */
export class VisibleTextBuilder {
  readonly #pieces: Run[] = []
  readonly #references = new Map<number, Named>()
  readonly #linkedFiches: LinkedFiche[] = []
  #text = ''

  get text(): string {
    return this.#text
  }

  /** Adds `text`, character for character as in the source at `start`. */
  add(text: string, start: number): void {
    if (text === '') return
    this.#pieces.push({ at: this.#text.length, length: text.length, start, span: text.length })
    this.#text += text
  }

  /** Adds `text`, which the source writes otherwise over [start, end). */
  addReplaced(text: string, start: number, end: number): void {
    if (text === '') return
    this.#pieces.push({ at: this.#text.length, length: text.length, start, span: end - start })
    this.#text += text
  }

  /** Adds the text of a Markdown node that stands at source [start, end). */
  addAligned(value: string, source: string, start: number, end: number): void {
    for (const run of alignedRuns(value, source, start, end))
      this.addReplaced(value.slice(run.at, run.at + run.length), run.start, run.start + run.span)
  }

  /** Adds the object that stands for what is mentioned in the source at [start, end). */
  addMention(mention: Named, start: number, end: number): void {
    this.#references.set(this.#text.length, mention)
    this.addReplaced(OBJECT, start, end)
  }

  addFicheLink(link: LinkedFiche): void {
    this.#linkedFiches.push(link)
  }

  build(): VisibleText {
    const pieces = this.#pieces
    const references = this.#references
    const linkedFiches = this.#linkedFiches
    const first = pieces[0]
    if (first !== undefined && pieces.length === 1 && first.span === first.length) {
      return {
        text: this.#text,
        startOf: (index) => first.start + index,
        endOf: (index) => first.start + index + 1,
        referenceAt: (index) => references.get(index),
        linkedFiches,
      }
    }
    return {
      text: this.#text,
      startOf: (index) => sourceOf(pieces, index)[0],
      endOf: (index) => sourceOf(pieces, index)[1],
      referenceAt: (index) => references.get(index),
      linkedFiches,
    }
  }
}

/** The visible text of a source that has no markup but mentions. */
export function plainVisibleText(text: string, start: number): VisibleText {
  const builder = new VisibleTextBuilder()
  let from = 0
  for (const mention of findMentions(text)) {
    builder.add(text.slice(from, mention.start), start + from)
    builder.addMention(mention, start + mention.start, start + mention.end)
    from = mention.end
  }
  builder.add(text.slice(from), start + from)
  return builder.build()
}
