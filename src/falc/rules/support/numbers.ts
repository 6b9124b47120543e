/** The numbers of a text, gathered once for all rules on numbers. */
import type { FalcText, NumberToken, Sentence } from '../../text/falc-text.ts'

export interface PlacedNumber {
  readonly sentence: Sentence
  readonly token: NumberToken
}

const known = new WeakMap<FalcText, readonly PlacedNumber[]>()

/** In reading order. */
export function numbersOf(text: FalcText): readonly PlacedNumber[] {
  let found = known.get(text)
  if (found === undefined) {
    found = gather(text)
    known.set(text, found)
  }
  return found
}

function gather(text: FalcText): PlacedNumber[] {
  const found: PlacedNumber[] = []
  for (const sentence of text.sentences)
    for (const token of sentence.tokens) if (token.kind === 'number') found.push({ sentence, token })
  return found
}
