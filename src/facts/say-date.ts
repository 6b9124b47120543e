import type { PlainDate } from './fact.ts'
import { speechOf } from './languages.ts'
import { isPlainDate, timeOf } from './plain-date.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * A day in words, month in letters: « 1er avril 2026 », "31 March 2026".
 * @throws RangeError when `date` is not a day.
 */
export function sayDate(date: PlainDate, lang: string): string {
  const text = format(lang, 'day').format(timeOf(date))
  // « 2026 г. » before a full stop would give two: the word is written whole.
  if (lang === 'ru') return text.replace(/ г\.$/, ' года')
  if (lang === 'uk') return text.replace(/ р\.$/, ' року')
  if (lang !== 'fr') return text
  // Intl writes « 1 avril »; French says « 1er avril ». The day and its month stay on one line.
  return text.replace(/^1 /, '1er ').replace(' ', '\u00A0')
}

/** Languages whose readers name the months in several ways: أبريل, أفريل and نيسان are the same month. */
const SEVERAL_MONTH_NAMES = new Set(['ar'])

/**
 * A day that the reader must not mistake: in words, then in figures where month names differ between readers.
 * @throws RangeError when `date` is not a day.
 * @example sayDateWithFigures('2025-07-01', 'ar') // '1 يوليو 2025 (1/7/2025)'
 */
export function sayDateWithFigures(date: PlainDate, lang: string): string {
  const said = sayDate(date, lang)
  if (!SEVERAL_MONTH_NAMES.has(lang)) return said
  const [year, month, day] = date.split('-').map(Number)
  return `${said} (${day}/${month}/${year})`
}

/** A day, a month (`2026-02`) or a year in words; any other text is given back as it is. */
export function sayPartialDate(date: string, lang: string): string {
  if (isPlainDate(date)) return sayDate(date, lang)
  if (isPlainDate(`${date}-01`)) return format(lang, 'month').format(timeOf(`${date}-01`))
  return date
}

function format(lang: string, precision: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${lang} ${precision}`
  const known = formats.get(key)
  if (known) return known
  const { locale } = speechOf(lang)
  const day = precision === 'day' ? ({ day: 'numeric' } as const) : {}
  const made = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', ...day, timeZone: 'UTC' })
  formats.set(key, made)
  return made
}
