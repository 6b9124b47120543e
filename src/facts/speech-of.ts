import type { LanguageFile } from '../languages/language-file.ts'
import { isRightToLeft } from './bidi.ts'
import { generalSpeech } from './general-speech.ts'
import type { Speech } from './speech.ts'
import { spokenAs } from './spoken-as.ts'

/** What is known of each language, by code. */
export type Languages = ReadonlyMap<string, LanguageFile>

/** Whether a language, or the one it is a variety of, says figures in its own words. */
export function hasSpeech(languages: Languages, lang: string): boolean {
  return ownFile(languages, lang) !== undefined
}

const made = new WeakMap<Languages, Map<string, Speech>>()

/**
 * How a language says figures: by its file, or that of the language it is a variety of, else by the general
 * rules of `Intl`, else, for a language that nobody knows, as French does.
 */
export function speechOf(languages: Languages, lang: string): Speech {
  const known = made.get(languages) ?? new Map<string, Speech>()
  made.set(languages, known)
  const speech = known.get(lang) ?? make(languages, lang)
  known.set(lang, speech)
  return speech
}

function make(languages: Languages, lang: string): Speech {
  const dir = languages.get(lang)?.dir ?? (isRightToLeft(lang) ? 'rtl' : 'ltr')
  const file = ownFile(languages, lang)
  const general = generalSpeech(file?.locale ?? lang)
  const french = ownFile(languages, 'fr')
  if (file !== undefined) return { ...spokenAs(file, general), lang, dir }
  if (general !== null) return { ...general, lang, dir }
  return { ...spokenAs(french, generalSpeech('fr')), lang, dir }
}

function ownFile(languages: Languages, lang: string): LanguageFile | undefined {
  return [lang, lang.split('-')[0] ?? lang]
    .map((code) => languages.get(code))
    .find((file) => file?.figures.euros !== undefined && file.figures.euros !== null)
}
