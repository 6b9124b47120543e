/** Clauses inside clauses. */
import { falcRule } from '../rule.ts'
import type { Sentence, WordToken } from '../text/falc-text.ts'
import { negations } from './support/negations.ts'
import { prose } from './support/prose.ts'
import { COGA, MEASURED } from './support/references.ts'
import { splitPoint } from './support/split-point.ts'
import { unitsOf } from './support/units.ts'

const WORDS = new Set([
  'qui',
  'dont',
  'lorsque',
  'puisque',
  'quoique',
  'lequel',
  'laquelle',
  'lesquels',
  'lesquelles',
  'auquel',
  'duquel',
  'desquels',
  'auxquels',
  'auxquelles',
])
/**
 * Subordinate clauses in one sentence from which it is hard to follow. One or two are as usual in validated texts as
 * elsewhere.
 */
const MANY = 3

export const sentSubordinate = falcRule({
  id: 'sent-subordinate',
  family: 'sentences',
  title: 'Ne pas emboîter les phrases',
  criteria: ['4.1'],
  references: [COGA, MEASURED],
  helps: ['non-native', 'aphasia', 'attention'],
  applies: 'easy-text',
  outcomes: { 'sent-subordinate': { severity: 'warning' } },
  why: 'Avec plusieurs « qui », « que », « dont » dans la même phrase, on ne sait plus qui fait quoi.',
  remedy: 'Faites une phrase pour chaque « qui » ou « que ».',
  good: [{ text: 'Le médecin qui vous suit peut écrire une lettre.' }, { text: 'Vous pouvez choisir qui vous aide.' }],
  bad: [
    { text: 'Le médecin qui vous suit dit que la lettre dont vous parlez est prête.', found: 'dont' },
    { text: 'La personne qui garde l’enfant pense que la maison où elle vit est petite.', found: 'où' },
  ],
  *check(text) {
    for (const sentence of prose(text)) {
      let count = 0
      const restricting = restrictions(sentence)
      for (const [index, word] of sentence.words.entries()) {
        if (!isSubordinator(word, sentence.words, index) || restricting.has(word)) continue
        count++
        if (count < MANY) continue
        const point = splitPoint(sentence)
        yield {
          start: word.start,
          end: word.end,
          message: `« ${word.text} » ouvre une ${count}e proposition dans la même phrase : on ne sait plus qui fait quoi.`,
          ...(point === null ? {} : { hint: `Faites plusieurs phrases : coupez d’abord avant « ${point.words} ».` }),
        }
        break
      }
    }
  },
})

const COMPARISON = new Set([
  'plus',
  'moins',
  'aussi',
  'autant',
  'tel',
  'telle',
  'tels',
  'telles',
  'même',
  'autre',
  'autres',
  'ne',
  'pas',
  'rien',
  'afin',
  'bien',
  'dès',
  'alors',
  'tandis',
  'ainsi',
  'parce',
  'quel',
  'quelle',
  'quels',
  'quelles',
  'mêmes',
])

/** « les mêmes droits que », « plus grand que »: these reach over a few words. */
const COMPARING = new Set(['plus', 'moins', 'aussi', 'autant', 'même', 'mêmes', 'autre', 'autres'])
const COMPARED = 6
/** « que ce soit » only widens. */
const WIDENING = new Set(['ce', 'cela'])

function isSubordinator(word: WordToken, words: readonly WordToken[], index: number): boolean {
  if (WORDS.has(word.lower) || word.elision === "lorsqu'" || word.elision === "puisqu'") return true
  if (word.lower === 'où') return index > 0
  if (word.lower === 'que' && WIDENING.has(words[index + 1]?.lower ?? '') && words[index + 2]?.lower === 'soit')
    return false
  if (word.lower === 'que' || word.elision === "qu'")
    return (
      index > 0 &&
      !words
        .slice(Math.max(0, index - COMPARED), index)
        .some(
          (before, at, near) => COMPARISON.has(before.lower) && (at === near.length - 1 || COMPARING.has(before.lower)),
        )
    )
  return word.lower === 'parce'
}

/** The « que » of « ne… que » opens no clause. */
function restrictions(sentence: Sentence): ReadonlySet<WordToken> {
  const units = unitsOf(sentence)
  return new Set(
    negations(sentence).flatMap(({ kind, to }) => (kind === 'only' && units[to] !== undefined ? [units[to].word] : [])),
  )
}
