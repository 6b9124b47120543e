/** How long a figure without an end may be shown as today's after the day on which it was last seen true. */
import type { FactEntry, PlainDate, Unit } from './fact.ts'
import { addMonths, isPlainDate } from './plain-date.ts'
import { nextRevision, rhythmOf } from './rhythm.ts'

const reached: readonly Unit[] = ['phone', 'sms', 'email', 'url']
const amounts: readonly Unit[] = ['EUR', 'EUR/day', 'EUR/month', 'EUR/year']
const measures: readonly Unit[] = [
  'minutes',
  'hours',
  'days',
  'months',
  'years',
  'age',
  'percent',
  'count',
  'km',
  'date',
]

/**
 * Months that a figure keeps: an amount 6, opening hours and other words 6, a number to call 12, a delay,
 * a duration or a rule set by a law 24, by anything else 12.
 */
export function shelfLife({ unit, ...fact }: Pick<FactEntry, 'unit' | 'legalRef' | 'law'>): number {
  if (amounts.includes(unit)) return 6
  if (reached.includes(unit)) return 12
  if (isSetByLaw(fact)) return 24
  return measures.includes(unit) ? 12 : 6
}

/**
 * Whether the age of a figure is said beside it: an amount, or what no law sets. Of a delay that stands in a law, or
 * of a number to call, it is said with the source only: there, a doubt beside it would turn people away from a right.
 */
export function ageSaidBeside({ unit, ...fact }: Pick<FactEntry, 'unit' | 'legalRef' | 'law'>): boolean {
  return amounts.includes(unit) || (!isSetByLaw(fact) && !reached.includes(unit))
}

function isSetByLaw({ legalRef, law }: Pick<FactEntry, 'legalRef' | 'law'>): boolean {
  return legalRef !== null || law.length > 0
}

/**
 * The day, month or year (`2026-03-14`, `2026-03`, `2026`) on which a value was last seen true: the latest of
 * what the entry says, of its check and of the reading of its source. Null when nothing tells.
 */
export function lastSeen({ seen, checked, source }: Pick<FactEntry, 'seen' | 'checked' | 'source'>): string | null {
  const dates = [seen, checked?.on ?? null, source.consulted].filter(
    (date): date is string => date !== null && firstDay(date) !== null,
  )
  return dates.reduce<string | null>(
    (best, date) => (best !== null && (firstDay(best) ?? '') >= (firstDay(date) ?? '') ? best : date),
    null,
  )
}

/**
 * The first day on which a figure must be checked again; null for one that has an end of its own.
 * A month or a year counts from its first day. A figure that nobody dates is to be checked at once.
 *
 * @example recheckOn({ unit: 'EUR', seen: '2026-07-23', … }) // '2027-01-23'
 */
export function recheckOn(entry: FactEntry): PlainDate | null {
  if (entry.validTo !== null) return null
  const seen = lastSeen(entry)
  const day = seen === null ? null : firstDay(seen)
  if (day === null) return entry.validFrom ?? '0001-01-01'
  const rhythm = entry.revised === null ? null : rhythmOf(entry.revised)
  return rhythm === null ? addMonths(day, shelfLife(entry)) : nextRevision(rhythm, day)
}

function firstDay(date: string): PlainDate | null {
  const day = `${date}-01-01`.slice(0, 10)
  return isPlainDate(day) ? day : null
}
