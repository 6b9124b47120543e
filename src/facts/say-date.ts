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
