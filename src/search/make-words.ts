import type { Lang } from '../library/model.ts'
import { readEveryday } from './languages/everyday.ts'
import { languageOf } from './languages/language-of.ts'
import type { NamesIndex } from './names-index.ts'
import { vocabularyOf } from './vocabulary.ts'
import { cutInWords } from './words.ts'

/**
 * Words of the texts of a language that no name has, one of each stem, the commonest form: what tells
 * whether reading the texts can add anything, and what a spelling may be mended to.
 *
 * @param texts normalised.
 * @returns sorted, separated by spaces.
 */
export function makeWords(index: NamesIndex, lang: Lang, texts: readonly string[]): string {
  const { stem } = languageOf(lang)
  const { stopWords } = readEveryday(index.everyday)
  const { has } = vocabularyOf(index)
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of cutInWords(text, lang)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const commonest = new Map<string, string>()
  for (const [word, count] of counts) {
    if (word.length < 3 || /\d/.test(word) || stopWords.has(word) || has(word)) continue
    const other = commonest.get(stem(word))
    if (other === undefined || count > (counts.get(other) ?? 0)) commonest.set(stem(word), word)
  }
  return Array.from(commonest.values()).sort().join(' ')
}
