import { fold } from './fold.ts'
import { languageOf } from './languages/language-of.ts'

const SCRIPTS_WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * A text made ready to be cut in words: folded, without elisions, numbers and abbreviations in one form.
 *
 * @example normalise('L’A.M.E., c’est à 100 %', 'fr') // "ame, est a 100%"
 */
export function normalise(text: string, lang: string): string {
  const folded = fold(text).replace(/(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu, (dotted) => dotted.replaceAll('.', ''))
  return languageOf(lang).rewrite(folded)
}

/** The words of a text, in order, normalised. @example wordsOf('l’hôpital, sans-papiers', 'fr') // ['hopital', 'sans', 'papiers'] */
export function wordsOf(text: string, lang: string): string[] {
  const normal = normalise(text, lang)
  if (SCRIPTS_WITHOUT_SPACES.test(normal)) {
    return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(normal)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []))
  }
  return normal.match(/[\p{L}\p{N}]+%?/gu) ?? []
}

/** The words of a text that say what it is about; all of them when none does. */
export function tellingWords(text: string, lang: string): string[] {
  const words = wordsOf(text, lang)
  const { stopWords } = languageOf(lang)
  const telling = words.filter((word) => !stopWords.has(word))
  return telling.length > 0 ? telling : words
}
