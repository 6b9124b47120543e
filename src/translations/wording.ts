import { inPattern } from '../in-pattern.ts'
/** The word for each concept in a language: what `terms/<lang>.yaml` says, and how a text is searched for it. */
export interface Wording {
  readonly concept: string
  readonly french: readonly string[]
  readonly approved: readonly string[]
  readonly forbidden: readonly { readonly word: string; readonly why: string }[]
  /** 1-based line of the entry. */
  readonly line: number
}

/** A word where it stands in a text: UTF-16 offsets, [start, end). */
export interface FoundWord {
  readonly start: number
  readonly end: number
}

const arabic = /\p{Script=Arabic}/u
/** Arabic writes « and », « in », « to », « as » and « the » on the word itself. */
const particles = '[وفبلك]{0,2}(?:ال)?'

/** Finds whole words, whatever their case, apostrophes and (Arabic) vowel signs. */
export function wordFinder(word: string): (text: string) => FoundWord | null {
  const pattern = patternOf([word])
  return (text) => {
    const match = pattern.exec(text)
    return match === null ? null : { start: match.index, end: match.index + match[0].length }
  }
}

const patterns = new Map<string, RegExp>()

/** Finds any of some words, whole; made once for the same words. */
function patternOf(words: readonly string[]): RegExp {
  const key = words.join('\n')
  const known =
    patterns.get(key) ?? new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.map(written).join('|')})(?![\\p{L}\\p{M}])`, 'iu')
  patterns.set(key, known)
  return known
}

/** Source of a pattern: a word as texts write it. */
function written(word: string): string {
  const signs = '[\\u0640\\u064B-\\u0652]*'
  const letters = Array.from(word.normalize('NFC').replace(/[\u0640\u064B-\u0652]/gu, ''), (letter) => {
    if (letter === "'" || letter === '’') return "['’]"
    if (/\s/u.test(letter)) return '[\\s\\u00A0\\u202F]+'
    const escaped = inPattern(letter)
    return arabic.test(letter) ? `${escaped}${signs}` : escaped
  })
  // A French word in an Arabic text takes them too: « وCSS ».
  const before =
    arabic.test(word) && !word.startsWith('ال')
      ? particles
      : arabic.test(word)
        ? '[وفبلك]{0,2}'
        : '(?:[وفبلك]\\u0640?)?'
  return `${before}${letters.join('')}`
}

/** Whether a text has one of some words. */
export function hasOneOf(text: string, words: readonly string[]): boolean {
  return words.length > 0 && patternOf(words).test(text)
}
