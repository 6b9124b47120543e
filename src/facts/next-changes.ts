import type { FactEntry, PlainDate } from './fact.ts'
import { entryOnDay } from './on-day.ts'
import { addDays } from './plain-date.ts'

/** A day on which the value that holds is no longer the same one. */
export interface FactChange {
  readonly id: string
  /** First day of the new situation. */
  readonly on: PlainDate
  /** What held the day before; null when nothing did. */
  readonly from: FactEntry | null
  /** What holds from that day; null when no value is known any more. */
  readonly to: FactEntry | null
}

/** The changes of all facts after `day` and within `days` days of it, by date then id. */
export function nextChanges(
  facts: ReadonlyMap<string, readonly FactEntry[]>,
  day: PlainDate,
  days: number,
): FactChange[] {
  return changesBetween(facts, addDays(day, 1), addDays(day, days))
}

/** The changes of all facts from the first to the last day, both included, by date then id. */
export function changesBetween(
  facts: ReadonlyMap<string, readonly FactEntry[]>,
  first: PlainDate,
  last: PlainDate,
): FactChange[] {
  const changes = [...facts].flatMap(([id, entries]) =>
    boundaries(entries)
      .filter((on) => first <= on && on <= last)
      .map((on): FactChange => ({ id, on, from: entryOnDay(entries, addDays(on, -1)), to: entryOnDay(entries, on) }))
      .filter(({ from, to }) => from !== to),
  )
  return changes.sort((a, b) => compare(a.on, b.on) || compare(a.id, b.id))
}

function boundaries(entries: readonly FactEntry[]): PlainDate[] {
  const days = entries.flatMap(({ validFrom, validTo }) => [
    ...(validFrom === null ? [] : [validFrom]),
    ...(validTo === null ? [] : [addDays(validTo, 1)]),
  ])
  return [...new Set(days)]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
