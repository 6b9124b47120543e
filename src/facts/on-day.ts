import type { FactEntry, FactOnDay, PlainDate } from './fact.ts'
import { addDays, daysBetween } from './plain-date.ts'
import { lastSeen, recheckOn } from './shelf-life.ts'

/** How many days before its end a value is announced as ending. */
export const ENDING_SOON_DAYS = 30

/**
 * What may be said of a fact on a day, from all the entries of its history (any order).
 *
 * Both ends of an entry's period belong to it. Where two periods overlap, the one that began last
 * holds. Outside every period, the value that ended last is `expired`; before all of them, the
 * first one is `upcoming`. An unverified value is never `current`, but once ended it is `expired`. A
 * value without an end becomes `to-recheck` when its shelf life is over (`shelf-life.ts`).
 *
 * @throws RangeError when `entries` is empty.
 * @example
 * factOnDay([{ …, validFrom: '2025-04-01', validTo: '2026-03-31' }], '2026-04-01')
 * // { state: 'expired', entry, since: '2026-04-01' }
 */
export function factOnDay(entries: readonly FactEntry[], day: PlainDate): FactOnDay {
  const holding = entryOnDay(entries, day)
  if (holding) return standing(holding, day)
  const ended = latest(
    entries.filter((entry) => entry.validTo !== null && entry.validTo < day),
    endOf,
  )
  if (ended) return { state: 'expired', entry: ended, since: addDays(endOf(ended), 1) }
  const [first, ...others] = entries
  if (!first) throw new RangeError('A fact has at least one entry.')
  return { state: 'upcoming', entry: others.reduce((a, b) => (startOf(b) < startOf(a) ? b : a), first) }
}

/** The entry whose period contains the day, or null. */
export function entryOnDay(entries: readonly FactEntry[], day: PlainDate): FactEntry | null {
  return latest(
    entries.filter((entry) => startOf(entry) <= day && day <= endOf(entry)),
    startOf,
  )
}

function standing(entry: FactEntry, day: PlainDate): FactOnDay {
  if (entry.confidence === 'unverified') return { state: 'unverified', entry }
  if (entry.validTo === null) {
    const recheck = recheckOn(entry)
    return recheck !== null && recheck <= day
      ? { state: 'to-recheck', entry, seen: lastSeen(entry) }
      : { state: 'current', entry }
  }
  const daysLeft = daysBetween(day, entry.validTo)
  return daysLeft <= ENDING_SOON_DAYS ? { state: 'ending-soon', entry, daysLeft } : { state: 'current', entry }
}

// An unknown bound is open: before, or after, every day that can be written.
const startOf = (entry: FactEntry): PlainDate => entry.validFrom ?? '0000-01-01'
const endOf = (entry: FactEntry): PlainDate => entry.validTo ?? '9999-12-31'

function latest(entries: readonly FactEntry[], date: (entry: FactEntry) => PlainDate): FactEntry | null {
  return entries.reduce<FactEntry | null>((best, entry) => (best && date(best) >= date(entry) ? best : entry), null)
}
