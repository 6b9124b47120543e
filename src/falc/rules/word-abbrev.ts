/** Words are written in full. */
import type { Finding } from '../rule.ts'
import { falcRule } from '../rule.ts'
import type { Sentence, WordToken } from '../text/falc-text.ts'
import type { Abbreviations } from '../vocabulary/vocabulary.ts'
import { quote } from './support/finding.ts'
import { EVAM, RLS } from './support/references.ts'

/** « un art. », « il a sept. »: these are words as well, unless a number follows. */
const ALSO_WORDS = new Set(['art', 'sept', 'sec', 'vol', 'fig', 'me'])

/** One letter and a full stop: only these are abbreviations, the others are initials of a name. */
const LETTERS = new Set(['m', 'p'])

export const wordAbbrev = falcRule({
  id: 'word-abbrev',
  family: 'words',
  title: 'Écrire les mots en entier',
  criteria: ['6.4'],
  references: [RLS, EVAM],
  helps: ['non-native', 'dyslexia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'word-abbrev': { severity: 'warning' } },
  why: 'Une abréviation se lit comme une énigme : il faut déjà connaître le mot. Un lecteur d’écran la lit souvent mal.',
  remedy: 'Écrivez le mot en entier.',
  good: [{ text: 'Appelez madame Martin au téléphone.' }, { text: 'Prenez rendez-vous avec le docteur.' }],
  bad: [
    { text: 'Appelez Mme Martin.', found: 'Mme' },
    { text: 'Prenez vos papiers (carte, photo, etc.).', found: 'etc.' },
    { text: 'Demandez un RDV.', found: 'RDV' },
    { text: 'Vous payez 12 euros max. par mois.', found: 'max.' },
  ],
  *check(text) {
    for (const sentence of text.sentences) {
      for (const word of sentence.words) {
        const found = abbreviation(sentence, word, text.vocabulary.abbreviations)
        if (found !== null) yield found
      }
      if (sentence.text.includes('°')) yield* degrees(text.source, sentence)
    }
  },
})

function abbreviation(sentence: Sentence, word: WordToken, known: Abbreviations): Finding | null {
  const entry = Object.hasOwn(known, word.lower) ? known[word.lower] : undefined
  if (entry === undefined) return null
  const { means: full, always } = typeof entry === 'string' ? { means: entry, always: false } : entry
  const dot = sentence.tokens[word.index + 1]
  const dotted = dot !== undefined && dot.start === word.end && dot.text === '.'
  if (ALSO_WORDS.has(word.lower) && sentence.tokens[word.index + 2]?.kind !== 'number') return null
  const inside = dotted && (dot.index < sentence.tokens.length - 1 || word.lower === 'etc')
  if (word.lower.length === 1 && !(inside && LETTERS.has(word.lower) && isTitleOrPage(sentence, word))) return null
  if (!always && !inside) return null
  if (word.lower.length > 1 && word.text === word.text.toUpperCase() && !always) return null
  const end = dotted ? dot.end : word.end
  return {
    start: word.start,
    end,
    message: `${quote(word.text + (dotted ? '.' : ''))} est une abréviation : tout le monde ne sait pas la lire.`,
    hint: `Écrivez « ${full} ».`,
    suggestions: [full],
  }
}

/** « M. Martin », « p. 12 », but not « J. M. Martin ». */
function isTitleOrPage(sentence: Sentence, word: WordToken): boolean {
  const after = sentence.tokens[word.index + 2]
  const before = sentence.tokens[word.index - 1]
  if (word.lower === 'p') return after?.kind === 'number'
  return (
    word.text === 'M' &&
    after?.kind === 'word' &&
    after.capitalised &&
    !(before?.text === '.' && before.end >= word.start - 1)
  )
}

function* degrees(source: string, sentence: Sentence): Generator<Finding> {
  for (const token of sentence.tokens) {
    if (token.text !== '°') continue
    const before = sentence.tokens[token.index - 1]
    if (before?.kind !== 'word' || before.lower !== 'n' || before.end !== token.start) continue
    yield {
      start: before.start,
      end: token.end,
      message: `${quote(source.slice(before.start, token.end))} est une abréviation : tout le monde ne sait pas la lire.`,
      hint: 'Écrivez « numéro ».',
      suggestions: ['numéro'],
      ...(before.text === 'n' ? { fix: 'numéro' } : {}),
    }
  }
}
