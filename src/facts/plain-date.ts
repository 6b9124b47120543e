/**
 * Calendar days as `YYYY-MM-DD` text. Days are counted in UTC, where every day has 24 hours, so
 * that no time zone or summer time can move a date. In this form, text order is day order.
 */
import type { PlainDate } from './fact.ts'

const DAY = 86_400_000

/** Whether the text is a day that exists: `2026-02-29` is not. */
export function isPlainDate(text: string): text is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && toPlainDate(time) === text
}

/** The day `days` days later (earlier when negative). @throws RangeError when `date` is not a day. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return toPlainDate(timeOf(date) + days * DAY)
}

/**
 * The same day of a later month, the last of that month where it has no such day. @throws RangeError when `date` is not
 * a day.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, day = 1] = toPlainDate(timeOf(date)).split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return toPlainDate(Date.UTC(year, month - 1 + months, Math.min(day, last)))
}

/** Number of days from one day to another: 1 from a day to the next one, negative backwards. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY)
}

/**
 * Milliseconds of the day's midnight in UTC, for `Intl` with `timeZone: 'UTC'`. @throws RangeError when `date` is not a
 * day.
 */
export function timeOf(date: PlainDate): number {
  if (!isPlainDate(date)) throw new RangeError(`Not a calendar day (YYYY-MM-DD): ${date}`)
  return Date.parse(`${date}T00:00:00Z`)
}

function toPlainDate(time: number): PlainDate {
  return new Date(time).toISOString().slice(0, 10)
}
