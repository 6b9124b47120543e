import type { FactOnDay } from '../facts/fact.ts'
import { lastSeen } from '../facts/shelf-life.ts'
import type { Version } from '../library/fiche.ts'

/**
 * The date (day, month or year) of the oldest source that a text's figures rest on: the day on which that
 * figure was last seen true. Null when no figure of the text has a date.
 */
export function oldestSource(
  { sections }: Pick<Version, 'sections'>,
  factOf: (id: string) => FactOnDay | undefined,
): string | null {
  const ids = new Set(sections.flatMap(({ uses }) => uses.facts))
  const dates = [...ids].flatMap((id) => {
    const fact = factOf(id)
    const seen = fact === undefined ? null : lastSeen(fact.entry)
    return seen === null ? [] : [seen]
  })
  return dates.sort()[0] ?? null
}
