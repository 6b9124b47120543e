import { fold } from '../fold.ts'
import { distressLanguage } from './language.ts'

/** A question is short; a pasted letter would only slow the answer. */
const MOST_CHARACTERS = 400

/**
 * The words of a text as distress is read in it: folded, contractions undone, letters held down
 * (« aidezzzz ») counted once. Unlike the search's words, none is left out.
 *
 * @example distressWords('J’veux mourrrir', 'fr') // ['je', 'veux', 'mourir']
 */
export function distressWords(text: string, lang: string): string[] {
  const folded = fold(text.slice(0, MOST_CHARACTERS)).replace(/(\p{L})\1{2,}/gu, '$1')
  return (
    distressLanguage(lang)
      .rewrite(folded)
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
