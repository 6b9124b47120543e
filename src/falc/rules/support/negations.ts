/** The negations of a sentence: « ne… pas », and the restriction « ne… que ». */
import { oncePerSentence } from '../../text/once-per-sentence.ts'
import { unitsOf } from './units.ts'

export interface Negation {
  readonly kind: 'not' | 'only'
  readonly start: number
  readonly end: number
  /** Place of « ne » and of the second word among the units. */
  readonly from: number
  readonly to: number
}

const SECOND = new Set([
  'pas',
  'plus',
  'jamais',
  'rien',
  'aucun',
  'aucune',
  'personne',
  'guère',
  'nul',
  'nulle',
  'point',
  'ni',
])
/** Units after « ne » in which its second word is looked for. */
const REACH = 9

const NONE: readonly Negation[] = []

/** In reading order. A « ne » without second word is left out (« avant qu'il ne parte »). */
export const negations = oncePerSentence((sentence): readonly Negation[] => {
  const units = unitsOf(sentence)
  let found: Negation[] | undefined
  for (let from = 0; from < units.length; from++) {
    const unit = units[from]
    // « n'est-ce pas ? » asks, it doesn't deny.
    if (unit === undefined || unit.key !== 'ne' || unit.word.enclitic === '-ce') continue
    for (let to = from + 1; to < units.length && to <= from + REACH; to++) {
      const other = units[to]
      if (other === undefined || other.key === 'ne') break
      const only = other.key === 'que' && to > from + 1
      if (!only && !SECOND.has(other.key)) continue
      found ??= []
      found.push({
        kind: only ? 'only' : 'not',
        start: unit.word.start,
        end: other.elided ? other.word.start + other.word.elision.length : other.word.end,
        from,
        to,
      })
      break
    }
  }
  return found ?? NONE
})
