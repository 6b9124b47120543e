import type { ElementContent, Properties } from 'hast'
import { isRightToLeft } from '../facts/bidi.ts'
import type { Localized } from '../facts/fact.ts'
import type { RenderContext } from './context.ts'
import { element, text } from './element.ts'
import { frenchTypography } from './french-typography.ts'
import { isolated, isolatedInRtl } from './isolated.ts'

/** `lang` and `dir` for words in another language than the page's, nothing otherwise. */
export function languageOf(lang: string, context: RenderContext): Properties {
  if (lang === context.lang) return {}
  const dir = isRightToLeft(lang) ? 'rtl' : 'ltr'
  return dir === context.dir ? { lang } : { lang, dir }
}

/** Words with the typography of their language. */
export function typeset(value: string, lang: string): string {
  return lang === 'fr' ? frenchTypography(value) : value
}

/** Added words as HTML, in a `<span>` of their language where it is not the page's. */
export function added(value: string, context: RenderContext): ElementContent[] {
  return inLanguage(value, context.words.lang, context)
}

/** A text of the data (contact, label, title) in the best language there is, marked when it is not the page's. */
export function said(value: Localized, context: RenderContext): ElementContent[] {
  const { text: words, lang } = context.sayText(value)
  return inLanguage(words, lang, context)
}

function inLanguage(value: string, lang: string, context: RenderContext): ElementContent[] {
  const words = typeset(value, lang)
  const attributes = languageOf(lang, context)
  if (Object.keys(attributes).length > 0) return [element('span', attributes, text(words))]
  return context.dir === 'rtl' ? isolatedInRtl(words) : isolated(words)
}
