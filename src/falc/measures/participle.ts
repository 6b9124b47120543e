/** Present participles: verbs in -ant that aren't also a noun, an adjective or a preposition. */
import type { WordToken } from '../text/falc-text.ts'

export function isPresentParticiple(word: WordToken): boolean {
  return word.form.endsWith('ant') && word.info.only('present-participle')
}
