import type { Localized } from './fact.ts'

/** A text and the language that it is really in, which the page must tell screen readers. */
export interface Said {
  readonly text: string
  readonly lang: string
}

/**
 * The text in the reader's language, easy French first for an easy-to-read page, French when there
 * is nothing else, and the first language given when there is not even French.
 */
export function localized(text: Localized, lang: string, level: 'standard' | 'falc' = 'standard'): Said {
  if (typeof text === 'string') return { text, lang: 'fr' }
  const keys = level === 'falc' ? [`${lang}-falc`, lang, 'fr-falc', 'fr'] : [lang, 'fr']
  const key = keys.find((candidate) => text[candidate] !== undefined) ?? Object.keys(text)[0] ?? 'fr'
  return { text: text[key] ?? '', lang: key.replace(/-falc$/, '') }
}
