import type { Localized } from '../facts/fact.ts'

/** A text with the language it turned out to be in. */
export interface Said {
  readonly text: string
  readonly lang: string
}

/**
 * The text of `value` for a reader of `lang`: in that language, else in French.
 *
 * @example saidIn({ fr: 'gratuit', en: 'free' }, 'ar') // { text: 'gratuit', lang: 'fr' }
 */
export function saidIn(value: Localized, lang: string, level: 'standard' | 'falc' = 'standard'): Said {
  if (typeof value === 'string') return { text: value, lang: 'fr' }
  const easy = level === 'falc' ? value[`${lang}-falc`] : undefined
  const own = easy ?? value[lang]
  return own === undefined ? { text: value['fr'] ?? '', lang: 'fr' } : { text: own, lang }
}
