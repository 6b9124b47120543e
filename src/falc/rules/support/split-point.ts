/** Where a long sentence can best be cut in two. */
import type { Sentence, WordToken } from '../../text/falc-text.ts'

export interface SplitPoint {
  /** Offset in the source where the second sentence would begin. */
  readonly at: number
  /** The first words after the cut. */
  readonly words: string
}

/** Better cuts have a lower number. */
const OPENERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    mais: 0,
    donc: 0,
    puis: 0,
    car: 0,
    ensuite: 0,
    sinon: 0,
    et: 1,
    parce: 1,
    lorsque: 2,
    quand: 2,
    si: 2,
    ou: 2,
    pour: 3,
    afin: 3,
    qui: 3,
    que: 4,
    dont: 3,
    où: 3,
    avec: 4,
    sans: 4,
  }),
)
/** Each half must hold at least this many words. */
const SHORTEST = 4

/** The conjunction nearest to the middle, real clause boundaries first; null when there is none. */
export function splitPoint(sentence: Sentence): SplitPoint | null {
  const words = sentence.words
  let best: SplitPoint | null = null
  let bestCost = Infinity
  for (let index = SHORTEST; index <= words.length - SHORTEST; index++) {
    const word = words[index]
    if (word === undefined) continue
    const cost = openerCost(word, words, index)
    if (cost === null) continue
    const distance = Math.abs(index - words.length / 2) / words.length
    if (cost + distance * 4 >= bestCost) continue
    bestCost = cost + distance * 4
    best = { at: word.start, words: openingWords(sentence, word) }
  }
  return best
}

/** The first three words after the cut as they stand, numbers and figures included. */
function openingWords(sentence: Sentence, opener: WordToken): string {
  const read = sentence.tokens.filter(({ index, kind }) => index >= opener.index && kind !== 'punctuation')
  return read
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ')
}

function openerCost(word: WordToken, words: readonly WordToken[], index: number): number | null {
  const key =
    word.elision === "qu'" || word.elision === "lorsqu'" ? (word.elision === "qu'" ? 'que' : 'lorsque') : word.lower
  const cost = OPENERS.get(key)
  if (cost === undefined) return null
  if (key !== 'et' && key !== 'ou') return cost
  // « un mois et 2 semaines »: what follows is no sentence, there is nothing to cut.
  return beginsClause(words[index + 1]) ? 0 : null
}

const SUBJECTS = new Set(['je', 'tu', 'il', 'elle', 'on', 'nous', 'vous', 'ils', 'elles', 'cela', 'ça'])

/** A subject pronoun stands there, plain or elided (« et j'ai », « et c'est »). */
export function beginsClause(word: WordToken | undefined): boolean {
  return (
    word !== undefined &&
    ((SUBJECTS.has(word.form) && word.elision === '') || word.elision === "j'" || word.elision === "c'")
  )
}
