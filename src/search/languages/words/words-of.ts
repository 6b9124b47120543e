import type { EverydayWords } from '../everyday.ts'
import { arabicWords } from './ar.ts'
import { englishWords } from './en.ts'
import { frenchWords } from './fr.ts'

const words: Readonly<Record<string, EverydayWords>> = { fr: frenchWords, en: englishWords, ar: arabicWords }
const none: EverydayWords = { stopWords: '', synonyms: '', asking: { letter: '', 'check-up': '', word: '', contact: '' } }

/** Everyday words of a language, by its BCP 47 code, one space or line end between any two; none for a language of which nothing is known. */
export function everydayWordsOf(code: string): EverydayWords {
  const { stopWords, synonyms, asking } = words[code.split('-')[0] ?? code] ?? none
  const tidy = (text: string) => text.trim().split('\n').map((line) => line.trim().replace(/ = /, '=')).join('\n')
  return { stopWords: tidy(stopWords).replace(/\n/g, ' '), synonyms: tidy(synonyms), asking }
}
