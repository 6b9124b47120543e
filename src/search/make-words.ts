import type { Lang } from '../library/model.ts'
import { readEveryday } from './languages/everyday.ts'
import type { NamesIndex } from './names-index.ts'
import { stemsOf } from './stem-of.ts'
import { vocabularyOf } from './vocabulary.ts'
import { cutInWords } from './words.ts'

/** In a site of this many pages, a word said once is not what any of them is about. */
const MANY = 10

/**
 * Words of the texts of a language that no name has, one of each stem, the commonest form: what tells
 * whether reading the texts can add anything, and what a spelling may be mended to.
 *
 * @param texts normalised.
 * @returns sorted, separated by spaces.
 */
export function makeWords(index: NamesIndex, lang: Lang, texts: readonly string[]): string {
  const stem = stemsOf(index)
  const { stopWords } = readEveryday(index.everyday)
  const { has } = vocabularyOf(index, stem)
  const least = index.fiches.length >= MANY ? 2 : 1
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of cutInWords(text, lang)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const told = Array.from(counts).filter(
    ([word]) => word.length > 2 && !/\d/.test(word) && !stopWords.has(word) && !has(word),
  )
  const families = Map.groupBy(told, ([word]) => stem(word))
  return Array.from(families.values())
    .filter((family) => family.reduce((sum, [, count]) => sum + count, 0) >= least)
    .flatMap((family) =>
      family
        .toSorted((a, b) => b[1] - a[1])
        .slice(0, 1)
        .map(([word]) => word),
    )
    .sort()
    .join(' ')
}
