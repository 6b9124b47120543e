import { languageOf } from './languages.ts'

/**
 * Attributes of a text that may not be in the page's language.
 * @example ifOther('fr', 'ar') // { lang: 'fr', dir: 'ltr' }
 */
export function ifOther(lang: string, pageLang: string): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return lang === pageLang ? {} : { lang, dir: languageOf(lang).dir }
}
