/** Phone numbers, sums and durations that are typed in a text, in one shape for both texts. */
import { numberWords } from '../rules/lists/number-words.ts'
import type { Sentence, Token } from '../text/falc-text.ts'
import type { Essential } from './essential.ts'

const PHONE = /^(?:\+33|0)[1-9](?:[ .\u00a0\u202f-]?\d{2}){4}$/
/** Short numbers that one calls: 15, 119, 3646, « 36 46 », « 116 117 ». */
const SHORT = /^(?:15|17|18|11[2459]|116117|3\d{3})$/
const CALL = new Set(['le', 'au', 'numéro', 'appelez', 'composez', 'téléphone'])
const MONTHS = new Set([
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
])
const DELAYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    minute: 'minute',
    heure: 'hour',
    jour: 'day',
    semaine: 'week',
    mois: 'month',
    an: 'year',
    année: 'year',
  }),
)

/** In reading order. « trois mois » and « 3 mois » are the same. */
export function* typedFigures(sentence: Sentence): Generator<Essential> {
  for (const token of sentence.tokens) {
    const found = phone(sentence, token) ?? measured(sentence, token)
    if (found !== null) yield found
  }
}

function phone(sentence: Sentence, token: Token): Essential | null {
  if (token.kind !== 'number') return null
  if (PHONE.test(token.text))
    return {
      kind: 'phone',
      key: token.text.replace(/^\+33/, '0').replace(/\D/g, ''),
      shown: token.text,
      start: token.start,
      end: token.end,
    }
  const before = sentence.tokens[token.index - 1]
  if (before?.kind !== 'word' || !CALL.has(before.lower)) return null
  const next = sentence.tokens[token.index + 1]
  const last = next?.kind === 'number' && next.text.length === token.text.length ? next : token
  const key = (last === token ? token.text : token.text + last.text).replace(/\s/g, '')
  const after = sentence.tokens[last.index + 1]
  if (
    !SHORT.test(key) ||
    (after?.kind === 'word' && (MONTHS.has(after.form) || after.form.startsWith('euro'))) ||
    after?.text === '€'
  )
    return null
  return {
    kind: 'phone',
    key,
    shown: last === token ? token.text : `${token.text} ${last.text}`,
    start: token.start,
    end: last.end,
  }
}

function measured(sentence: Sentence, token: Token): Essential | null {
  const value = valueOf(token)
  const next = sentence.tokens[token.index + 1]
  if (value === null || next === undefined) return null
  const at = { shown: `${token.text} ${next.text}`, start: token.start, end: next.end }
  if (next.text === '€' || (next.kind === 'word' && next.form.startsWith('euro')))
    return { kind: 'amount', key: `${value} EUR`, ...at }
  const unit =
    next.kind === 'word'
      ? next.info.lemmas.map((lemma) => DELAYS.get(lemma)).find((each) => each !== undefined)
      : undefined
  return unit === undefined ? null : { kind: 'delay', key: `${value} ${unit}`, ...at }
}

function valueOf(token: Token): number | null {
  if (token.kind === 'word') return numberWords.get(token.form) ?? null
  if (token.kind !== 'number') return null
  const value = Number(token.text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'))
  return Number.isNaN(value) ? null : value
}
