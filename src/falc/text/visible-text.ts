/**
 * The text that a reader sees, with the way back to the source file: markup left out, escapes and
 * entities resolved, `{{…}}` replaced by one object character.
 */
import type { ReferenceToken } from './falc-text.ts'

/** Stands for one `{{…}}` in a visible text. */
export const OBJECT = '\uFFFC'

export interface Reference {
  readonly target: ReferenceToken['target']
  readonly id: string
}

export interface VisibleText {
  readonly text: string
  /** Source offset of the character at `index`. */
  readonly startOf: (index: number) => number
  /** Source offset just after the character at `index`. */
  readonly endOf: (index: number) => number
  readonly referenceAt: (index: number) => Reference | undefined
}

interface Piece {
  readonly at: number
  readonly length: number
  readonly start: number
  /** Source length; differs from `length` for an entity or a reference. */
  readonly span: number
}

const REFERENCE = /\{\{\s*(?:(contact|term|letter|law):)?([^{}\s:]{1,120})\s*\}\}/g

/** Builds a visible text from pieces given in source order. */
export class VisibleTextBuilder {
  readonly #pieces: Piece[] = []
  readonly #references = new Map<number, Reference>()
  #text = ''

  get text(): string {
    return this.#text
  }

  /** Adds `text`, which stands as it is in the source at `start`; references in it become objects. */
  addWithReferences(text: string, start: number): void {
    let from = 0
    if (text.includes('{{')) {
      for (const match of text.matchAll(REFERENCE)) {
        this.add(text.slice(from, match.index), start + from)
        this.#references.set(this.#text.length, { target: target(match[1]), id: match[2] ?? '' })
        from = match.index + match[0].length
        this.addReplaced(OBJECT, start + match.index, start + from)
      }
    }
    this.add(text.slice(from), start + from)
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

  build(): VisibleText {
    const pieces = this.#pieces
    const references = this.#references
    const first = pieces[0]
    if (first !== undefined && pieces.length === 1 && first.span === first.length) {
      return {
        text: this.#text,
        startOf: (index) => first.start + index,
        endOf: (index) => first.start + index + 1,
        referenceAt: (index) => references.get(index),
      }
    }
    return {
      text: this.#text,
      startOf: (index) => {
        const piece = pieceAt(pieces, index)
        return piece.span === piece.length ? piece.start + index - piece.at : piece.start
      },
      endOf: (index) => {
        const piece = pieceAt(pieces, index)
        return piece.span === piece.length ? piece.start + index - piece.at + 1 : piece.start + piece.span
      },
      referenceAt: (index) => references.get(index),
    }
  }
}

/** The visible text of a source that has no markup but references. */
export function plainVisibleText(text: string, start: number): VisibleText {
  const builder = new VisibleTextBuilder()
  builder.addWithReferences(text, start)
  return builder.build()
}

function target(prefix: string | undefined): Reference['target'] {
  return prefix === 'contact' || prefix === 'term' || prefix === 'letter' || prefix === 'law' ? prefix : 'fact'
}

const NOWHERE: Piece = { at: 0, length: 0, start: 0, span: 0 }

function pieceAt(pieces: readonly Piece[], index: number): Piece {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] ?? NOWHERE).at <= index) low = middle
    else high = middle - 1
  }
  return pieces[low] ?? NOWHERE
}
