import type { FactEntry, FactOnDay, PlainDate } from '../facts/fact.ts'
import { addDays } from '../facts/plain-date.ts'
import { ageSaidBeside, recheckOn } from '../facts/shelf-life.ts'
import type { Version } from '../library/fiche.ts'

/** Until when a sheet may be given. */
export type Validity =
  /** The last day; `marked`: some of its figures have ended already, or wait to be checked, and say so. */
  | { readonly kind: 'until'; readonly day: PlainDate; readonly marked: boolean }
  /** The day before which its text was to be read again is past. */
  | { readonly kind: 'over'; readonly day: PlainDate }

/** The figures of the text, those that the sheet says, whether a day is over, and which day it is. */
export interface Given {
  readonly factOf: (id: string) => FactOnDay | null
  readonly shown: readonly FactOnDay[]
  readonly isPast: (day: PlainDate) => boolean
  readonly today: () => PlainDate
}

/**
 * The last day of a sheet: the first on which one of the figures of its text ends or is to be checked again, or the
 * text itself to be read again. Emergency numbers never make it older.
 */
export function validUntil(
  { sections, review }: Pick<Version, 'sections' | 'review'>,
  { factOf, shown, isPast, today }: Given,
): Validity {
  if (review.next !== '' && isPast(review.next)) return { kind: 'over', day: review.next }
  const ids = new Set(sections.flatMap(({ uses }) => uses.facts))
  const facts = [...ids].flatMap((id) => factOf(id) ?? []).filter(({ entry }) => !entry.emergency)
  const ends = facts.map(({ entry }) => lastDay(entry)).filter((day) => day !== null && !isPast(day))
  const days = [...ends, ...(review.next === '' ? [] : [review.next])].sort()
  const marked = shown.some(saysItsAge)
  return { kind: 'until', day: days[0] ?? today(), marked }
}

function saysItsAge({ state, entry }: FactOnDay): boolean {
  if (entry.emergency || state === 'current' || state === 'ending-soon') return false
  return state !== 'to-recheck' || ageSaidBeside(entry)
}

function lastDay(entry: FactEntry): PlainDate | null {
  const recheck = recheckOn(entry)
  return entry.validTo ?? (recheck === null ? null : addDays(recheck, -1))
}
