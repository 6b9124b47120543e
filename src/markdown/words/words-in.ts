import type { Level } from '../../facts/level.ts'
import { isEasy } from '../../facts/level.ts'
import { expectedWords } from '../../languages/expected-words.ts'
import type { LanguageFile } from '../../languages/language-file.ts'
import type { Texts } from '../../languages/words.ts'
import { lackingIn, laidOver, sayWords } from '../../languages/words.ts'

/**
 * The words that showing a text adds to it, and the language they are in: another than the page's where they are not
 * translated.
 */
export type TextWords = Texts & { readonly lang: string }

type Languages = ReadonlyMap<string, LanguageFile>

const made = new WeakMap<Languages, Map<string, TextWords>>()

/** The words for a language and level; French, which says so by its `lang`, where one of them is not translated. */
export function wordsIn(languages: Languages, lang: string, level: Level): TextWords {
  const known = made.get(languages) ?? new Map<string, TextWords>()
  made.set(languages, known)
  const key = `${lang} ${level}`
  const words = known.get(key) ?? make(languages, lang, level)
  known.set(key, words)
  return words
}

function make(languages: Languages, lang: string, level: Level): TextWords {
  const own = languages.get(lang)
  const file = own !== undefined && lackingIn(own.texts, expectedWords.texts).length === 0 ? own : languages.get('fr')
  const { texts = {}, easyTexts = {}, locale = 'fr', code = 'fr' } = file ?? {}
  return { ...sayWords(isEasy(level) ? laidOver(easyTexts, texts) : texts, expectedWords.texts, locale), lang: code }
}
