/** Digits rather than words. */
import { falcRule } from '../rule.ts'
import type { Sentence, WordToken } from '../text/falc-text.ts'
import { numberWords } from './lists/number-words.ts'
import { quote } from './support/finding.ts'
import { CANADA, INCLUSION_EUROPE, RLS } from './support/references.ts'

const HUNDRED = 100
/** « tous les deux », « l'un des deux »: said together, not counted. */
const TOGETHER = new Set(['les', 'des', 'nos', 'vos', 'leurs', 'ses', 'mes', 'ces'])
const SET_PHRASES = new Set([
  'quatre coins',
  'dix doigts',
  'mille fois',
  'cent fois',
  'mille mercis',
  'deux mains',
  'sept familles',
])
const FRACTIONS = new Set(['tiers', 'quarts', 'quart', 'cinquièmes'])

export const numDigits = falcRule({
  id: 'num-digits',
  family: 'numbers',
  title: 'Écrire les nombres en chiffres',
  criteria: ['5.1'],
  references: [RLS, INCLUSION_EUROPE, CANADA],
  helps: ['dyslexia', 'dyscalculia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'num-digits': { severity: 'warning' } },
  why: '« 3 » se voit d’un coup d’œil. « Trois » se cache dans la phrase.',
  remedy: 'Écrivez le nombre avec des chiffres.',
  good: [{ text: 'Vous attendez 3 jours.' }, { text: 'Vous avez une carte.', why: '« Une » est un article.' }],
  bad: [
    { text: 'Vous attendez trois jours.', found: 'trois' },
    { text: 'La carte est valable quatre-vingt-dix jours.', found: 'quatre-vingt-dix' },
  ],
  *check(text) {
    for (const sentence of text.sentences) {
      for (let at = 0; at < sentence.words.length; at++) {
        const word = sentence.words[at]
        if (word === undefined || !isNumber(word) || !isCounting(sentence, word)) continue
        const last = lastOf(sentence, at)
        const value = valueOf(sentence.words.slice(at, at + last + 1))
        const end = sentence.words[at + last]?.end ?? word.end
        const seen = text.source.slice(word.start, end)
        yield {
          start: word.start,
          end,
          message: `${quote(seen)} est écrit en lettres : un chiffre se voit mieux.`,
          hint: `Écrivez « ${value} ».`,
          suggestions: [String(value)],
          ...digits(sentence, sentence.words[at + last], value),
        }
        at += last
      }
    }
  },
})

/** Before what is counted in digits everywhere, they are sure. */
const UNITS = /^(?:jours?|semaines?|mois|ans?|années|heures?|minutes?|euros?|fois|kilomètres)$/u

function digits(sentence: Sentence, last: WordToken | undefined, value: number): { readonly fix?: string } {
  const after = last && sentence.tokens[last.index + 1]
  return after?.kind === 'word' && UNITS.test(after.lower) ? { fix: String(value) } : {}
}

function isNumber(word: WordToken): boolean {
  return word.elision === '' && numberWords.has(word.form)
}

function isCounting(sentence: Sentence, word: WordToken): boolean {
  const before = sentence.tokens[word.index - 1]
  const after = sentence.tokens[word.index + 1]
  if (word.capitalised && word.index > 0) return false
  if (after?.kind === 'word' && (FRACTIONS.has(after.lower) || SET_PHRASES.has(`${word.form} ${after.lower}`)))
    return false
  const counted =
    after?.kind === 'word' &&
    (after.form.endsWith('s') || after.form.endsWith('x') || after.form === 'mille' || numberWords.has(after.form))
  if (word.form === 'neuf') return counted && after?.kind === 'word' && !after.info.has('preposition')
  if (word.form === 'mille' || word.form === 'cent' || word.form === 'cents')
    return counted || (before?.kind === 'word' && isNumber(before))
  if (before?.kind === 'word' && TOGETHER.has(before.lower) && !counted) return false
  return !(before?.kind === 'word' && before.lower === 'à' && !counted)
}

/** How many more words belong to the same number: « deux cents », « trois mille ». */
function lastOf(sentence: Sentence, at: number): number {
  let more = 0
  while (more < 4) {
    const here = sentence.words[at + more]
    const next = sentence.words[at + more + 1]
    if (here === undefined || next === undefined || next.index !== here.index + 1 || !isNumber(next)) break
    more++
  }
  return more
}

function valueOf(words: readonly WordToken[]): number {
  let total = 0
  let group = 0
  for (const word of words) {
    const value = numberWords.get(word.form) ?? 0
    if (value === 1000) {
      total += Math.max(group, 1) * value
      group = 0
    } else group = value === HUNDRED ? Math.max(group, 1) * HUNDRED : group + value
  }
  return total + group
}
