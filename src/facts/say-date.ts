import type { PlainDate } from './fact.ts'
import { isPlainDate, timeOf } from './plain-date.ts'
import type { Dates } from './speech.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * A day in words, month in letters: « 1er avril 2026 », "31 March 2026".
 * @throws RangeError when `date` is not a day.
 */
export function sayDate(date: PlainDate, { locale, date: say }: Dates): string {
  const intl = format(locale, 'day')
  if (say === null) return intl.format(timeOf(date))
  const month = intl.formatToParts(timeOf(date)).find(({ type }) => type === 'month')?.value ?? ''
  const [year = '', , day = ''] = date.split('-')
  return say({ day: Number(day), month, year: String(Number(year)) })
}

/**
 * A day that the reader must not mistake: in words, then in figures where month names differ between readers.
 * @throws RangeError when `date` is not a day.
 * @example sayDateWithFigures('2025-07-01', arabic) // '1 يوليو 2025 (1/7/2025)'
 */
export function sayDateWithFigures(date: PlainDate, dates: Dates): string {
  const said = sayDate(date, dates)
  if (dates.dateWithFigures === null) return said
  const [year = '', month = '', day = ''] = date.split('-').map((figures) => String(Number(figures)))
  return dates.dateWithFigures({ said, day, month, year })
}

/** A day, a month (`2026-02`) or a year in words; any other text is given back as it is. */
export function sayPartialDate(date: string, dates: Dates): string {
  if (isPlainDate(date)) return sayDate(date, dates)
  if (isPlainDate(`${date}-01`)) return format(dates.locale, 'month').format(timeOf(`${date}-01`))
  return date
}

/** Days as reports to editors say them, which are in French whatever the site's languages. */
export const frenchDates: Dates = {
  locale: 'fr-FR',
  date: ({ day, month, year }) => `${day === 1 ? '1er' : day}\u00A0${month} ${year}`,
  dateWithFigures: null,
}

function format(locale: string, precision: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`
  const known = formats.get(key)
  if (known) return known
  const day = precision === 'day' ? ({ day: 'numeric' } as const) : {}
  const made = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', ...day, timeZone: 'UTC' })
  formats.set(key, made)
  return made
}
