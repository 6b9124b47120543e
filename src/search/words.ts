import { fold } from './fold.ts'
import { languageOf } from './languages/language-of.ts'

/** A.M.E., a.m.e */
const DOTTED = /\b[a-z]\.[a-z]\b(?:\.[a-z]\b)*\.?/g
/** Languages written without spaces between words. */
const WITHOUT_SPACES = /^(?:zh|ja|th|lo|km|my)\b/

/**
 * A text made ready to be cut in words: folded, without elisions, numbers and abbreviations in one form.
 *
 * @example normalise('L’A.M.E., c’est à 100 %', 'fr') // "ame, est a 100%"
 */
export function normalise(text: string, lang: string): string {
  const folded = fold(text).replace(DOTTED, (dotted) => dotted.replace(/\./g, ''))
  return languageOf(lang).rewrite(folded)
}

/**
 * The words of a text, in order, normalised.
 * @example wordsOf('l’hôpital, sans-papiers', 'fr') // ['hopital', 'sans', 'papiers']
 */
export function wordsOf(text: string, lang: string): string[] {
  return cutInWords(normalise(text, lang), lang)
}

/** The words of a text that is normalised already. */
export function cutInWords(normal: string, lang: string): string[] {
  // Browsers that can't cut such a language look for the whole of what was typed.
  if (WITHOUT_SPACES.test(lang) && 'Segmenter' in Intl) {
    return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(normal)].flatMap(({ segment, isWordLike }) =>
      isWordLike ? [segment] : [],
    )
  }
  return normal.match(/[\p{L}\p{N}]+%?/gu) ?? []
}

/** The words of a text that say what it is about; all of them when none does. */
export function tellingWords(text: string, lang: string, stopWords: ReadonlySet<string>): string[] {
  const words = wordsOf(text, lang)
  const telling = words.filter((word) => !stopWords.has(word))
  return telling.length > 0 ? telling : words
}
