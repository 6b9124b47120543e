import type { LanguageFile } from '../languages/language-file.ts'
import { fold } from './fold.ts'
import type { EverydayWords } from './languages/everyday.ts'

/**
 * Everyday words of a language as indexes carry them, by its BCP 47 code or the language it is a variety of: folded,
 * one space or line end between any two; none for a language that says none.
 */
export function everydayWordsOf(languages: ReadonlyMap<string, LanguageFile>, code: string): EverydayWords {
  const {
    stopWords = '',
    elsewhere = '',
    synonyms = {},
    asking = {},
  } = (languages.get(code) ?? languages.get(code.split('-')[0] ?? code))?.search ?? {}
  const lines = Object.entries(synonyms).map(([said, meant]) => `${tidy(said)}=${tidy(meant)}`)
  const { letter = '', 'check-up': checkUp = '', word = '', contact = '' } = asking
  return {
    stopWords: tidy(stopWords),
    elsewhere: tidy(elsewhere),
    synonyms: lines.join('\n'),
    asking: { letter: tidy(letter), 'check-up': tidy(checkUp), word: tidy(word), contact: tidy(contact) },
  }
}

const tidy = (words: string): string => fold(words).trim().replace(/\s+/g, ' ')
