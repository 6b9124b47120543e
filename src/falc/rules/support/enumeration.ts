/** Things in a row between commas, told from the commas of a complicated sentence. */
import type { Sentence, Token, WordToken } from '../../text/falc-text.ts'
import { oncePerSentence } from '../../text/once-per-sentence.ts'
import { fold } from './units.ts'

/** Pieces after the first comma from which a sentence holds a list: « a, b, c et d ». */
const PIECES = 3
/** Words of a piece; longer ones are clauses. */
const LONGEST = 7
/** A piece that opens so is a clause or an aside, not a thing of the list. */
const OPENERS = new Set([
  'qui',
  'que',
  'dont',
  'où',
  'si',
  'quand',
  'mais',
  'car',
  'donc',
  'puis',
  'alors',
  'madame',
  'monsieur',
  "c'est-à-dire",
])
/** « Nous vous prions, Madame, Monsieur »: whom one writes to. */
const CALLED = new Set(['madame', 'monsieur', 'mesdames', 'messieurs'])

/**
 * Three or more short pieces in a row that begin alike, between commas and up to « et » or « ou », without a verb of
 * their own.
 */
export const isEnumeration = oncePerSentence((sentence) => {
  if (!sentence.tokens.some(isComma)) return false
  let pieces = -1
  let words = 0
  let kind = ''
  let before = ''
  let clause = false
  const close = (): void => {
    const listed = words > 0 && words <= LONGEST && !clause
    pieces = pieces < 0 ? 0 : !listed ? 0 : kind === before || pieces === 0 ? pieces + 1 : 1
    before = kind
  }
  for (const token of sentence.tokens) {
    const joint = token.kind === 'word' && pieces > 0 && (token.lower === 'et' || token.lower === 'ou')
    if (token.text === ',' || joint) {
      close()
      if (pieces >= PIECES) return true
      words = 0
      clause = false
    } else if (token.kind === 'word' || token.kind === 'number' || token.kind === 'reference') {
      if (words === 0) kind = kindOf(token)
      words++
      clause ||= token.kind === 'word' && (isVerb(token) || (words === 1 && OPENERS.has(token.lower)))
    }
  }
  close()
  return pieces >= PIECES
})

function isComma(token: Token): boolean {
  return token.kind === 'punctuation' && token.text === ','
}

/** How a piece begins: things of one list begin alike (« du rap, du jazz », « train, métro, bus »). */
function kindOf(token: Token): string {
  if (token.kind !== 'word') return token.kind
  const key = fold(token.elision === '' ? token.form : token.elision)
  if (key === 'de') return key
  if (key === 'le' || token.info.has('determiner')) return 'determiner'
  if (token.info.has('preposition') || token.info.has('conjunction')) return key
  return token.info.only('infinitive') ? 'infinitive' : 'bare'
}

/** Commas between words; those of a number, of an address or at the end are left out. */
export function countCommas(sentence: Sentence): number {
  let count = 0
  for (const token of sentence.tokens) {
    if (token.text !== ',' || token.index === sentence.tokens.length - 1) continue
    const after = sentence.tokens[token.index + 1]
    if (after?.kind === 'word' && CALLED.has(after.lower)) continue
    if (sentence.tokens[token.index - 1]?.kind !== 'number') count++
  }
  return count
}

function isVerb(word: WordToken): boolean {
  const { info } = word
  return (
    info.finite && !info.has('noun') && !info.has('adjective') && !info.has('determiner') && !info.has('preposition')
  )
}
