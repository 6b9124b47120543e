import type { Lang } from '../library/lang.ts'
import { isFormOf } from './form-of.ts'
import { readEveryday } from './languages/everyday.ts'
import type { NamesIndex } from './names-index.ts'
import { stemsOf } from './stem-of.ts'
import { vocabularyOf } from './vocabulary.ts'
import { cutInWords, wordsOf } from './words.ts'

/** How often a word must be said in a site of so many pages, at least: a word said once is not what any is about. */
const LEAST = [
  { pages: 30, times: 3 },
  { pages: 10, times: 2 },
  { pages: 0, times: 1 },
] as const

/**
 * What a search knows of words beyond names, in two lines, each sorted, words separated by spaces, one of each stem.
 * First the words of the texts that no name has: what tells whether reading the texts can add anything, and what a
 * spelling may be mended to. Then the words of the language that the site does not have, and that would be mended to
 * one of its own: « cantine » is not a misspelt « cabine ».
 *
 * @param texts normalised.
 * @param common well-written words of the language, as they are written.
 */
export function makeWords(index: NamesIndex, lang: Lang, texts: readonly string[], common: readonly string[]): string {
  const ours = wordsOfTexts(index, lang, texts)
  return `${ours}\n${wellWritten(index, lang, ours, common)}`
}

function wordsOfTexts(index: NamesIndex, lang: Lang, texts: readonly string[]): string {
  const stem = stemsOf(index)
  const { stopWords } = readEveryday(index.everyday)
  const { has } = vocabularyOf(index, stem)
  const least = LEAST.find(({ pages }) => index.fiches.length >= pages)?.times ?? 1
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

function wellWritten(index: NamesIndex, lang: Lang, ours: string, common: readonly string[]): string {
  const stem = stemsOf(index)
  const { stopWords, synonyms } = readEveryday(index.everyday)
  const { has, near, isElsewhere } = vocabularyOf(index, stem, ours)
  const families = new Map<string, string>()
  for (const word of new Set(common.flatMap((each) => wordsOf(each, lang)))) {
    if (
      word.length < 4 ||
      /\d/.test(word) ||
      stopWords.has(word) ||
      synonyms.has(word) ||
      has(word) ||
      isElsewhere(word)
    )
      continue
    const [taken] = families.has(stem(word)) ? [] : near(word)
    if (taken !== undefined && !isFormOf(word, taken)) families.set(stem(word), word)
  }
  return Array.from(families.values()).sort().join(' ')
}
