/** Initials are spelled out and explained where they first stand. */
import type { Reading } from '../lexicon/word-info.ts'
import type { Finding } from '../rule.ts'
import { falcRule } from '../rule.ts'
import type { FalcText, Sentence, WordToken } from '../text/falc-text.ts'
import { oncePerVocabulary } from '../vocabulary/once-per-vocabulary.ts'
import type { Meanings } from '../vocabulary/vocabulary.ts'
import { isExplained } from './support/explained.ts'
import { quote } from './support/finding.ts'
import { INCLUSION_EUROPE, RLS } from './support/references.ts'

const INITIALS = /^[A-ZÀ-Ý](?:\.?[A-ZÀ-Ý0-9])+\.?$/
/** « LA MSP » : the article is no acronym. */
const GRAMMAR: readonly Reading[] = ['determiner', 'preposition', 'conjunction', 'pronoun']
const ROMAN = /^[IVXLC]+$/
/** Longest run of capitals still read as initials; longer ones are words in capitals. */
const LONGEST = 7

export const wordAcronym = falcRule({
  id: 'word-acronym',
  family: 'words',
  title: 'Expliquer un sigle à sa première apparition',
  criteria: ['6.4', '6.7'],
  references: [RLS, INCLUSION_EUROPE],
  helps: ['non-native', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'word-acronym': { severity: 'warning' } },
  why: 'Des initiales ne disent rien à qui ne les connaît pas déjà. Pourtant elles sont partout sur les papiers.',
  remedy: 'La première fois, écrivez le nom en entier et dites ce que c’est. Ensuite, le sigle peut servir seul.',
  good: [
    { text: 'La MDPH est la maison départementale des personnes handicapées.\nLa MDPH vous répond.' },
    { text: 'Allez à la caisse primaire d’assurance maladie (CPAM).' },
    { text: 'Vous pouvez demander l’aide à la CAF.', why: 'Ce sigle est devenu un mot de tous les jours.' },
  ],
  bad: [
    { text: 'Écrivez à la CDAPH.\nVous recevez une réponse.\nLisez la réponse.', found: 'CDAPH' },
    { text: 'L’ARS surveille les hôpitaux de la région et répond aux lettres.', found: 'ARS' },
  ],
  *check(text) {
    const everyday = everydayAcronyms(text)
    const seen = new Set<string>()
    for (const { initials, word, sentence } of initialsIn(text)) {
      if (seen.has(initials) || sentence.role === 'heading') continue
      seen.add(initials)
      if (
        everyday.has(initials) ||
        text.source[word.start + word.elision.length - 1] === '[' ||
        isSpelledOut(text, sentence, initials)
      )
        continue
      yield unexplained(word, initials, text.vocabulary.acronyms)
    }
  },
})

/** Initials that every reader knows. */
export const everydayAcronyms = oncePerVocabulary(({ 'everyday-acronyms': initials }) => new Set(initials))

/** Initials as they stand in a text. */
export interface PlacedInitials {
  readonly initials: string
  readonly sentence: Sentence
  readonly word: WordToken
  readonly start: number
  readonly end: number
}

/** Every use of initials, in reading order; names and lines in capitals left out. */
export function* initialsIn(text: FalcText): Generator<PlacedInitials> {
  for (const sentence of text.sentences) {
    if (isShouted(sentence)) continue
    for (const word of sentence.words) {
      const initials = initialsOf(word)
      if (initials === null || isNameOrShout(sentence, word, initials, text.vocabulary.acronyms)) continue
      yield { initials, sentence, word, start: word.start + word.elision.length, end: word.end }
    }
  }
}

function initialsOf(word: WordToken): string | null {
  const bare = word.text.slice(word.elision.length)
  if (bare.length < 2 || (!isUpper(bare.charCodeAt(1)) && bare[1] !== '.')) return null
  if (!INITIALS.test(bare)) return null
  const letters = bare.replaceAll('.', '')
  return letters.length >= 2 && letters.length <= LONGEST && !ROMAN.test(letters) ? letters : null
}

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 192 && code <= 221)
}

/** « Nicolas BRUN », « LA LOI DU SOIN »: a name or words in capitals, not initials. */
function isNameOrShout(sentence: Sentence, word: WordToken, initials: string, acronyms: Meanings): boolean {
  if (acronyms[initials] !== undefined) return false
  if (GRAMMAR.some((reading) => word.info.has(reading))) return true
  const before = sentence.tokens[word.index - 1]
  const after = sentence.tokens[word.index + 1]
  if (
    [before, after].some(
      (other) =>
        other?.kind === 'word' &&
        other.text.length > 1 &&
        other.text === other.text.toUpperCase() &&
        other.info.known &&
        acronyms[other.text] === undefined,
    )
  )
    return true
  return (
    before?.kind === 'word' &&
    before.capitalised &&
    before.index > 0 &&
    (!before.info.known || before.info.has('proper-noun'))
  )
}

/** A line all in capitals holds words, not initials. */
function isShouted(sentence: Sentence): boolean {
  const words = sentence.words
  return words.length > 2 && words.every((word) => word.text === word.text.toUpperCase())
}

function isSpelledOut(text: FalcText, sentence: Sentence, initials: string): boolean {
  if (isExplained(text, sentence, initials)) return true
  const full = text.vocabulary.acronyms[initials]?.toLowerCase().replaceAll('’', "'")
  const near = text.sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 3)
  if (full !== undefined && near.some((other) => other.text.toLowerCase().replaceAll('’', "'").includes(full)))
    return true
  return (
    near.some((other) =>
      new RegExp(`\\(\\s*(?:${"l['’]|le |la |les "})?${initials}\\s*\\)|[-–]\\s*${initials}\\s*\\)`).test(other.text),
    ) || opensBefore(near, initials)
  )
}

/** The capitals of a name written out nearby give the initials: « Maison Départementale… ». */
function opensBefore(near: readonly Sentence[], initials: string): boolean {
  const wanted = initials.toLowerCase()
  return near.some((sentence) => {
    const capitals = sentence.words.filter(
      (word) =>
        word.text.length > 2 &&
        word.text !== word.text.toUpperCase() &&
        /^\p{Lu}/u.test(word.text.slice(word.elision.length)),
    )
    return capitals
      .map((word) => word.form[0] ?? '')
      .join('')
      .includes(wanted)
  })
}

function unexplained(word: WordToken, initials: string, acronyms: Meanings): Finding {
  const start = word.start + word.elision.length
  const full = acronyms[initials]
  return {
    start,
    end: word.end,
    message: `${quote(initials)} n’est pas expliqué : qui ne connaît pas ce sigle ne peut pas deviner.`,
    hint:
      full === undefined
        ? 'Écrivez le nom en entier la première fois, puis dites ce que c’est.'
        : `Écrivez la première fois : « ${full} (${initials}) », puis dites ce que c’est.`,
    ...(full === undefined ? {} : { suggestions: [`${full} (${initials})`] }),
  }
}
