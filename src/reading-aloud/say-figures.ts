/** Number of two digits and others: a phone, a short number. Groups of three are amounts. */
const PAIRS = /(^|[^\d,.])(\d\d(?:[ \u00a0\u202f]\d\d){1,4})(?![\d\u00a0\u202f]*\d)/gu
const DATE = /(^|[^\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu
const NUMBER = String.raw`\d(?:[\d.,\u00a0\u202f]*\d)?`
const EURO_AFTER = new RegExp(`(${NUMBER})[ \\u00a0\\u202f]?€`, 'gu')
const EURO_BEFORE = new RegExp(`€[ \\u00a0\\u202f]?(${NUMBER})`, 'gu')

/**
 * A text as a voice must be given it: « 8 € » is « 8 euros », a phone number goes by pairs, a date has the name of its
 * month. The rest is left to the voice, which reads numbers in its language.
 *
 * @param lang language of the text and of the voice.
 * @example sayFigures('01 53 62 40 30', 'fr') // '01, 53, 62, 40, 30'
 */
export function sayFigures(text: string, lang: string): string {
  const euros = (amount: string) => `${amount} ${euroName(numberIn(amount, lang), lang)}`
  return text
    .replace(PAIRS, (_, before: string, pairs: string) => before + pairs.split(/[ \u00a0\u202f]/u).join(', '))
    .replace(DATE, (_, before: string, ...parts: string[]) => before + dateName(parts, lang))
    .replace(EURO_AFTER, (_, amount: string) => euros(amount))
    .replace(EURO_BEFORE, (_, amount: string) => euros(amount))
}

/**
 * A code to write down, digit by digit.
 * @example sayDigits('10 02 61') // '1, 0, 0, 2, 6, 1'
 */
export function sayDigits(code: string): string {
  return Array.from(code.replace(/\s/gu, '')).join(', ')
}

function dateName([day, month, year]: readonly string[], lang: string): string {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.toLocaleDateString(lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}

/** The value of a number as it is written in a language: « 1 234,5 », “1,234.5”. */
function numberIn(written: string, lang: string): number {
  const decimal = new Intl.NumberFormat(lang).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'
  // Arabic texts write Latin digits with a Latin comma or stop.
  const mark = decimal === '٫' ? '.' : decimal
  const [whole = '', part = ''] = written.split(mark)
  return Number(`${whole.replace(/\D/gu, '')}.${part.replace(/\D/gu, '')}`)
}

function euroName(value: number, lang: string): string {
  const named = new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR', currencyDisplay: 'name' })
  const digits = Number.isInteger(value) ? { minimumFractionDigits: 0 } : {}
  const whole = new Intl.NumberFormat(lang, { ...named.resolvedOptions(), ...digits } as Intl.NumberFormatOptions)
  return whole.formatToParts(value).find(({ type }) => type === 'currency')?.value ?? '€'
}
