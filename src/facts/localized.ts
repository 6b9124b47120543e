import type { Localized } from './fact.ts'
import type { Level } from './level.ts'
import { isEasy, readingKey, readingOf } from './level.ts'

/** A text and the language that it is really in, which the page must tell screen readers. */
export interface Said {
  readonly text: string
  readonly lang: string
}

/**
 * The text in the reader's language, at the page's reading level first, French when there
 * is nothing else, and the first language given when there is not even French.
 */
export function localized(text: Localized, lang: string, level: Level = 'standard'): Said {
  if (typeof text === 'string') return { text, lang: 'fr' }
  const keys = isEasy(level) ? [readingKey(lang, level), lang, readingKey('fr', level), 'fr'] : [lang, 'fr']
  const key = keys.find((candidate) => text[candidate] !== undefined) ?? Object.keys(text)[0] ?? 'fr'
  return { text: text[key] ?? '', lang: readingOf(key).lang }
}
