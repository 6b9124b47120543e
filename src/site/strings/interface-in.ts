import { frenchWords } from '../french-words.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Strings } from './fr.ts'

/** The interface for a page: its words, and the language they are in. */
export interface Interface {
  readonly words: Strings
  /** Language of the words: the page's own, or `fr` where they are not translated. */
  readonly lang: string
  /** Attributes that say so on an element, empty when the page is in that language. */
  readonly attributes: { readonly lang?: string; readonly dir?: 'ltr' }
  /** Whether a machine made the translation and nobody has reviewed it. */
  readonly unreviewed: boolean
}

const languages: Readonly<Record<string, Strings>> = { fr: frenchWords(fr), en, ar }

/** The interface in `lang`, or in French, marked as such, where it is not translated. */
export function interfaceIn(lang: string): Interface {
  const words = languages[lang]
  if (words) return { words, lang, attributes: {}, unreviewed: lang !== 'fr' }
  return { words: languages['fr'] ?? fr, lang: 'fr', attributes: { lang: 'fr', dir: 'ltr' }, unreviewed: false }
}
