import type { FactEntry, FactOnDay } from '../facts/fact.ts'
import type { CaseBook, WorkedCase } from './worked-case.ts'

/**
 * The figures of a case, as facts on its day: the book's values, sourced unless the case says otherwise.
 *
 * @param known the real entries, which give each fact its unit.
 * @returns a function of a fact's id, undefined for one that the book gives no figure.
 */
export function caseFigures(
  { figures }: Pick<CaseBook, 'figures'>,
  { unverified, unknown }: Pick<WorkedCase, 'unverified' | 'unknown'>,
  known: ReadonlyMap<string, readonly FactEntry[]>,
): (id: string) => FactOnDay | undefined {
  return (id) => {
    const [real] = known.get(id) ?? []
    const value = figures[id]
    if (real === undefined || value === undefined) return undefined
    const entry = { ...real, value, validFrom: null, validTo: null }
    if (unknown.includes(id)) return { state: 'upcoming', entry }
    return { state: unverified.includes(id) ? 'unverified' : 'current', entry }
  }
}
