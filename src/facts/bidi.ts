/**
 * Numbers with spaces or signs come out in the wrong order inside right-to-left text. Unicode
 * isolates (UAX #9) keep them whole wherever the text goes: page, title, plain text, feed.
 */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb'])

export const LTR_ISOLATE = '\u2066'
export const POP_ISOLATE = '\u2069'

/** Whether the language is written from right to left: by the list above, else as the engine knows (CLDR). */
export function isRightToLeft(lang: string): boolean {
  const known = directions.get(lang)
  if (known !== undefined) return known
  const found = RIGHT_TO_LEFT.has(lang.split('-')[0] ?? lang) || directionOf(lang) === 'rtl'
  directions.set(lang, found)
  return found
}

const directions = new Map<string, boolean>()

/** @returns undefined in an engine that does not tell. */
function directionOf(lang: string): string | undefined {
  const locale = new Intl.Locale(lang) as Intl.Locale & { readonly getTextInfo?: () => { readonly direction?: string } }
  return locale.getTextInfo?.().direction
}

/** The text held from left to right, when the text around it is not. */
export function isolateLtr(text: string, dir: 'ltr' | 'rtl'): string {
  return dir === 'rtl' ? `${LTR_ISOLATE}${text}${POP_ISOLATE}` : text
}
