import type { Level } from '../../facts/level.ts'
import { isEasy } from '../../facts/level.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { frFalc } from './fr-falc.ts'
import { fr } from './fr.ts'
import type { TextWords } from './words.ts'

const WORDS: Readonly<Record<string, TextWords>> = { ar, en, fr, 'fr-falc': frFalc }

/** The words for a language and level; French, which says so by its `lang`, where there are none. */
export function wordsIn(lang: string, level: Level): TextWords {
  const easy = isEasy(level) ? WORDS[`${lang}-falc`] : undefined
  return easy ?? WORDS[lang] ?? (isEasy(level) ? frFalc : fr)
}
