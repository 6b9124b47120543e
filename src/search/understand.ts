import { fold } from './fold.ts'
import type { Everyday } from './languages/everyday.ts'
import { languageOf } from './languages/language-of.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** One way to read a word of a question, and how sure it is: 1 for the word as typed. */
export interface Reading {
  readonly word: string
  readonly weight: number
  readonly why: 'typed' | 'synonym' | 'mended' | 'beginning'
}

export interface QuestionWord {
  /** As typed, normalised. */
  readonly typed: string
  /** With its accents and capitals, to say it again. */
  readonly written: string
  /** As typed first. */
  readonly readings: readonly Reading[]
  /** Whether the vocabulary has the word as typed. */
  readonly known: boolean
  /** Whether it tells of a subject that the site does not treat. */
  readonly elsewhere: boolean
  /** Whether it asks for a kind of thing rather than tells the subject: « définition », « simulateur ». */
  readonly asking: boolean
}

export interface Question {
  readonly lang: string
  /** The telling words in one line: equal for two questions that differ by articles and accents alone. */
  readonly phrase: string
  readonly words: readonly QuestionWord[]
}

/** Nobody's question is longer; a pasted letter would only slow the search. */
const MOST_WORDS = 12

/**
 * Reads a question: its telling words, each with the other words it may stand for.
 *
 * @param typing whether the last word may be unfinished.
 */
export function understand(
  text: string,
  lang: string,
  vocabulary: Vocabulary,
  everyday: Everyday,
  typing = false,
): Question {
  const told = wordsOf(text.slice(0, 300), lang).filter((word) => !everyday.stopWords.has(word))
  const typed = Array.from(new Set(told)).slice(0, MOST_WORDS)
  const words = joined(
    typed.flatMap((word) => apart(word, vocabulary)),
    vocabulary,
  )
  const unfinished = typing && /[\p{L}\p{N}]$/u.test(text) ? lastOf(wordsOf(text, lang)) : undefined
  return {
    lang,
    phrase: words.join(' '),
    words: words.map((word) => ({
      ...read(word, lang, vocabulary, everyday, word === unfinished),
      written: asWritten(word, text),
    })),
  }
}

/** @example asWritten('impot', 'l’Impôt') // 'Impôt' */
function asWritten(word: string, text: string): string {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).find((each) => fold(each) === word) ?? word
}

/** `at(-1)`, which old browsers do not have. */
const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1]

/** Puts together words wrongly cut in two: « télé consultation ». */
function joined(words: readonly string[], { has }: Vocabulary): string[] {
  const result: string[] = []
  for (const word of words) {
    const before = lastOf(result)
    if (before !== undefined && has(before + word) && !(has(before) && has(word))) result.splice(-1, 1, before + word)
    else result.push(word)
  }
  return result
}

/** Takes apart two words wrongly joined: « sanspapiers ». */
function apart(word: string, { has, near }: Vocabulary): string[] {
  if (has(word) || near(word).length > 0) return [word]
  for (let cut = 4; cut <= word.length - 4; cut += 1) {
    const parts = [word.slice(0, cut), word.slice(cut)]
    if (parts.every(has)) return parts
  }
  return [word]
}

function read(
  typed: string,
  lang: string,
  vocabulary: Vocabulary,
  { synonyms, asking: kinds }: Everyday,
  unfinished: boolean,
): Omit<QuestionWord, 'written'> {
  const known = vocabulary.has(typed)
  const others: Reading[] = (synonyms.get(typed) ?? [])
    .filter((word) => word !== typed)
    .map((word) => ({ word, weight: 0.7, why: 'synonym' }))
  if (unfinished && typed.length > 2)
    others.push(
      ...vocabulary
        .beginning(typed)
        .filter((word) => word !== typed)
        .map((word): Reading => ({ word, weight: 0.8, why: 'beginning' })),
    )
  const asking = Object.values(kinds).some((words) => words.has(typed))
  if (!known && !asking && others.length === 0) others.push(...mended(typed, lang, vocabulary))
  const [meant] = others.filter(({ why }) => why === 'mended')
  const elsewhere = vocabulary.isElsewhere(typed) || (meant !== undefined && vocabulary.isElsewhere(meant.word))
  return { typed, readings: [{ word: typed, weight: 1, why: 'typed' }, ...others], known, elsewhere, asking }
}

function mended(typed: string, lang: string, vocabulary: Vocabulary): Reading[] {
  // A number is never mended; a word of Arabic in Latin letters has digits for letters.
  if (/\d/.test(typed) && !(lang === 'ar' && /[a-z]/.test(typed))) return []
  const made = (words: readonly string[], weight: number) =>
    words.map((word): Reading => ({ word, weight, why: 'mended' }))
  const unglued = languageOf(lang).unglue(typed)
  if (unglued !== typed && unglued.length > 2 && vocabulary.has(unglued)) return made([unglued], 0.9)
  return vocabulary.near(typed).flatMap((word, index) => made([word], index === 0 ? 0.9 : 0.7))
}
