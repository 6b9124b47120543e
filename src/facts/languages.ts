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
import type { Speech } from './speech.ts'

const SPEECHES: Readonly<Record<string, Speech>> = { ar, en, es, fa, fr, pt, ro, ru, tr, uk, zh }

/** Languages in which figures can be said. */
export const SPOKEN: readonly string[] = Object.keys(SPEECHES)

/** How a language says figures. @throws RangeError for a language that has no file in `languages/`. */
export function speechOf(lang: string): Speech {
  const speech = SPEECHES[lang]
  if (!speech) throw new RangeError(`No rules for saying figures in language: ${lang}`)
  return speech
}
