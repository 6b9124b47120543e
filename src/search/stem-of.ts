import { fold } from './fold.ts'
import { languageOf } from './languages/language-of.ts'
import type { NamesIndex } from './names-index.ts'

const ABBREVIATION = /\p{Lu}{2,6}/gu

/**
 * The stems of an index: those of its language, but that no word is cut down to an abbreviation that the
 * site uses, and taken for it: « passer » is not the PASS.
 */
export function stemsOf({ lang, fiches }: NamesIndex): (word: string) => string {
  const { stem } = languageOf(lang)
  const abbreviations = new Set<string>()
  for (const { title, names, keywords } of fiches) {
    for (const text of [title, ...names, ...keywords])
      for (const found of text.match(ABBREVIATION) ?? []) abbreviations.add(fold(found))
  }
  return (word) => {
    if (abbreviations.has(word)) return word
    const root = stem(word)
    return abbreviations.has(root) ? word : root
  }
}
