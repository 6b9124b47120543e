import { fold } from '../search/fold.ts'

/** Letters before which the article and prepositions are written without a space. */
const JOINED = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}]/u
const LETTER = /[\p{L}\p{N}]$/u

/** A text as its words are compared: case, accents, apostrophes, dashes and spaces count for nothing. */
export function evenWords(text: string): string {
  return fold(text)
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Whether words stand in a text: they begin a word of it, and may end inside one (« refus », « refusée »).
 *
 * @param text as `evenWords` gives it.
 */
export function holdsWords(text: string, typed: string): boolean {
  const words = evenWords(typed)
  if (words === '') return false
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (JOINED.test(words) || !LETTER.test(text.slice(Math.max(0, at - 1), at))) return true
  }
  return false
}
