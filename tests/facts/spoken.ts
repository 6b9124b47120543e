/** Figures and days said in a language of the project, by its code. */
import type { FactEntry } from '../../src/facts/fact.ts'
import * as values from '../../src/facts/say.ts'
import * as dates from '../../src/facts/say-date.ts'
import * as speeches from '../../src/facts/speech-of.ts'
import type { Case } from '../../src/languages/measures.ts'
import { shippedLanguages } from '../../src/library/shipped-languages.ts'

/** Languages that say figures in their own words. */
export const SPOKEN = [...shippedLanguages().keys()].filter((lang) => speeches.hasSpeech(shippedLanguages(), lang))

export const speechOf = (lang: string) => speeches.speechOf(shippedLanguages(), lang)
export const hasSpeech = (lang: string) => speeches.hasSpeech(shippedLanguages(), lang)
export const sayDate = (day: string, lang: string) => dates.sayDate(day, speechOf(lang))
export const sayPartialDate = (day: string, lang: string) => dates.sayPartialDate(day, speechOf(lang))

export function sayValue(entry: FactEntry, lang: string, level: 'standard' | 'falc', grammar?: Case): string {
  return values.sayValue(entry, speechOf(lang), level, grammar)
}
