/** No words in capitals; initials excepted. */

import { lookUp } from '../lexicon/lexicon.ts'
import { falcRule } from '../rule.ts'
import type { Sentence, WordToken } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { INCLUSION_EUROPE, RLS } from './support/references.ts'
import { everydayAcronyms } from './word-acronym.ts'

/** Letters from which a word in capitals is a word, not initials. */
const WORD = 5

export const layNoCaps = falcRule({
  id: 'lay-no-caps',
  family: 'layout',
  title: 'Pas de mots tout en majuscules',
  criteria: ['1.6'],
  references: [RLS, INCLUSION_EUROPE],
  helps: ['dyslexia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'lay-no-caps': { severity: 'warning' } },
  why: 'En majuscules, tous les mots ont la même forme. Il faut lire lettre par lettre.',
  remedy: 'Écrivez en minuscules. Pour insister, utilisez le gras.',
  good: [{ text: 'C’est **important**.' }, { text: 'Allez à la MDPH.' }],
  bad: [
    { text: 'C’est TRÈS IMPORTANT pour vous.', found: 'IMPORTANT' },
    { text: 'ATTENTION, venez lundi.', found: 'ATTENTION' },
  ],
  *check(text) {
    const everyday = everydayAcronyms(text)
    const isInitials = (letters: string) => Object.hasOwn(text.vocabulary.acronyms, letters) || everyday.has(letters)
    for (const sentence of text.sentences) {
      const run = shouted(sentence, isInitials)
      const first = run[0]
      const last = run.at(-1)
      if (first === undefined || last === undefined || isNamed(sentence, run)) continue
      const small = text.source.slice(first.start, last.end).toLowerCase()
      yield {
        start: first.start,
        end: last.end,
        message: `${quote(text.source.slice(first.start, last.end))} est en majuscules : tous les mots se ressemblent.`,
        suggestions: [small],
      }
    }
  },
})

/** « "REVIS" »: one word between quotes is a name. */
function isNamed(sentence: Sentence, run: readonly WordToken[]): boolean {
  const before = sentence.tokens[(run[0]?.index ?? 0) - 1]?.text ?? ''
  return run.length === 1 && (before === '"' || before === '«' || before === '“')
}

/** The first run of words in capitals that holds a word of the language. */
function shouted(sentence: Sentence, isInitials: (letters: string) => boolean): readonly WordToken[] {
  const isWord = (word: WordToken) => isKnownWord(word, isInitials)
  let run: WordToken[] = []
  for (const word of sentence.words) {
    if (isCapitals(word)) run.push(word)
    else {
      if (run.some(isWord)) return run
      run = []
    }
  }
  return run.some(isWord) ? run : []
}

function isCapitals(word: WordToken): boolean {
  const second = word.text.charCodeAt(1)
  return (
    ((second >= 65 && second <= 90) || (second >= 192 && second <= 221) || second === 39 || second === 8217) &&
    word.text === word.text.toUpperCase() &&
    word.text !== word.lower
  )
}

function isKnownWord(word: WordToken, isInitials: (letters: string) => boolean): boolean {
  const bare = word.form
  if (bare.length < WORD || isInitials(bare.toUpperCase())) return false
  const info = lookUp(bare)
  return info.known && !info.has('proper-noun') && info.rank < Infinity
}
