/** No present participle nor gerund: the best grammar sign of a hard text. */
import { falcRule } from '../rule.ts'
import type { Sentence, WordToken } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { sentencesWith } from './support/readings.ts'
import { MEASURED, RLS } from './support/references.ts'

/** Fixed words in -ant that lexicons read as participles. */
const FIXED = new Set([
  'concernant',
  'durant',
  'suivant',
  'pendant',
  'maintenant',
  'avant',
  'devant',
  'autant',
  'tant',
  'pourtant',
  'cependant',
  'moyennant',
  'nonobstant',
  'soi-disant',
  'auparavant',
  'dorénavant',
  'restant',
  'vivant',
  'montant',
  'passant',
  'battant',
  'ressortissant',
  'représentant',
  'participant',
  'soignant',
  'aidant',
])

/** Lexicons also know these as nouns of philosophy. */
const AUXILIARY = new Set(['étant', 'ayant'])

const mayHold = sentencesWith('present-participle')

export const sentParticiple = falcRule({
  id: 'sent-participle',
  family: 'sentences',
  title: 'Éviter les verbes en -ant',
  criteria: ['7.1'],
  references: [RLS, MEASURED],
  helps: ['non-native', 'aphasia'],
  applies: 'easy-text',
  outcomes: { 'sent-participle': { severity: 'warning' } },
  why: 'Un verbe en -ant n’a pas de sujet visible : le lecteur doit chercher qui agit et quand.',
  remedy: 'Faites une phrase avec un sujet : « qui habite » ou « quand vous payez ».',
  good: [{ text: 'Les personnes qui habitent ici.' }, { text: 'C’est un enfant très souriant.' }],
  bad: [
    { text: 'Les personnes habitant en France ont ce droit.', found: 'habitant en' },
    { text: 'Vous payez en utilisant votre carte.', found: 'en utilisant' },
    { text: 'Le médecin étant absent, revenez lundi.', found: 'étant' },
  ],
  *check(text) {
    for (const sentence of text.sentences) {
      if (!mayHold(sentence)) continue
      for (const word of sentence.words) {
        if (!word.form.endsWith('ant') || FIXED.has(word.form) || !word.info.has('present-participle')) continue
        if (word.form === 'attendant' && sentence.tokens[word.index + 1]?.kind !== 'word') continue
        const gerund = isGerund(sentence, word)
        if (!gerund && !isPlain(sentence, word)) continue
        const before = sentence.tokens[word.index - 1]
        const start = gerund && before !== undefined ? before.start : word.start + word.elision.length
        const end = gerund ? word.end : endWithNext(sentence, word)
        yield {
          start,
          end,
          message: `${quote(text.source.slice(start, word.end))} est un verbe en -ant : on ne voit pas qui agit.`,
          hint: gerund ? 'Écrivez « quand vous… », ou faites 2 phrases.' : 'Écrivez « qui… », ou faites 2 phrases.',
        }
      }
    }
  },
})

function isGerund(sentence: Sentence, word: WordToken): boolean {
  const before = sentence.tokens[word.index - 1]
  return before?.kind === 'word' && before.lower === 'en' && word.elision === ''
}

/** Not also an adjective or a noun, unless what follows can only follow a verb (« habitant en », « souffrant de »). */
function isPlain(sentence: Sentence, word: WordToken): boolean {
  const { info } = word
  const before = sentence.tokens[word.index - 1]
  const next = sentence.tokens[word.index + 1]
  if (AUXILIARY.has(word.form)) return !(next?.kind === 'word' && next.form.startsWith('donné'))
  if (info.only('present-participle')) return true
  if (info.has('preposition') || info.has('conjunction') || info.has('adverb')) return false
  if (before?.kind !== 'word' || next?.kind !== 'word' || before.info.has('determiner') || word.elision !== '')
    return false
  if (
    !before.info.has('noun') ||
    before.info.has('infinitive') ||
    before.info.has('conjunction') ||
    before.info.has('adverb')
  )
    return false
  return (
    (next.info.has('determiner') && !next.info.has('preposition') && next.lower !== 'des') ||
    ['en', 'dans', 'chez', 'être', 'avoir'].includes(next.lower)
  )
}

function endWithNext(sentence: Sentence, word: WordToken): number {
  const next = sentence.tokens[word.index + 1]
  return !word.info.only('present-participle') && next?.kind === 'word' ? next.end : word.end
}
