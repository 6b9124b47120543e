import { ar } from './languages/ar.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fa } from './languages/fa.ts'
import { fr } from './languages/fr.ts'
import { pt } from './languages/pt.ts'
import { ro } from './languages/ro.ts'
import { ru } from './languages/ru.ts'
import { tr } from './languages/tr.ts'
import { uk } from './languages/uk.ts'
import { zh } from './languages/zh.ts'
import { generalSpeech } from './general-speech.ts'
import type { Speech } from './speech.ts'

const SPEECHES: Readonly<Record<string, Speech>> = { ar, en, es, fa, fr, pt, ro, ru, tr, uk, zh }

/** Languages in which figures can be said. */
export const SPOKEN: readonly string[] = Object.keys(SPEECHES)

/** Whether a language, or the one it is a variety of, has rules of its own for figures. */
export function hasSpeech(lang: string): boolean {
  return own(lang) !== undefined
}

const general = new Map<string, Speech>()

/**
 * How a language says figures: by its file in `languages/`, or that of the language it is a variety of,
 * else by the general rules of `Intl`, else, for a language that nobody knows, as French does.
 */
export function speechOf(lang: string): Speech {
  const known = own(lang) ?? general.get(lang)
  if (known !== undefined) return known
  const made = generalSpeech(lang) ?? fr
  general.set(lang, made)
  return made
}

const own = (lang: string): Speech | undefined => SPEECHES[lang] ?? SPEECHES[lang.split('-')[0] ?? lang]
