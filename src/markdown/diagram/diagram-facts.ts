import type { FactOnDay, PlainDate } from '../../facts/fact.ts'
import type { DiagramNode } from './diagram-node.ts'
import { factIdsIn } from './diagram-node.ts'

type FactOf = (id: string) => FactOnDay | null | undefined

/** The facts that a diagram shows, in its order; those that no file has are left out. */
export function factsOf(diagram: DiagramNode, factOf: FactOf): FactOnDay[] {
  return factIdsIn(diagram).flatMap((id) => factOf(id) ?? [])
}

/** The number that a fact is; null for a text, a date, a telephone number. */
export function numberOf({ entry: { value } }: FactOnDay): number | null {
  return typeof value === 'number' ? value : null
}

/** What is to be said once of all the figures of a diagram, the worst of what may be said of each. */
export type DiagramAge =
  | { readonly kind: 'today' }
  /** Some have ended: the first of them was good until this day. */
  | { readonly kind: 'former'; readonly until: PlainDate }
  /** Some were last seen true too long ago; null when nobody says when. */
  | { readonly kind: 'aged'; readonly seen: string | null }
  | { readonly kind: 'ending'; readonly until: PlainDate }

/**
 * How old a diagram is: that of its oldest figure, as shapes beside each other can't be of two ages.
 *
 * @param saysAge whether the age of a figure is said beside it (`facts/shelf-life.ts`).
 */
export function ageOf(facts: readonly FactOnDay[], saysAge: (fact: FactOnDay) => boolean): DiagramAge {
  const former = facts.flatMap((fact) => (fact.state === 'expired' ? [fact.entry.validTo ?? fact.since] : []))
  const [until] = former.sort()
  if (until !== undefined) return { kind: 'former', until }
  const aged = facts.filter((fact) => fact.state === 'to-recheck' && saysAge(fact))
  if (aged.length > 0) {
    const seen = aged.flatMap((fact) => (fact.state === 'to-recheck' ? [fact.seen] : []))
    return { kind: 'aged', seen: seen.includes(null) ? null : (seen.sort()[0] ?? null) }
  }
  const ends = facts.flatMap((fact) => (fact.state === 'ending-soon' ? [fact.entry.validTo ?? ''] : []))
  const [end] = ends.filter((day) => day !== '').sort()
  return end === undefined ? { kind: 'today' } : { kind: 'ending', until: end }
}

/** A price that is shared: what it is, and what nobody named pays of it. */
export interface Share {
  readonly total: FactOnDay
  /** In the unit of the total; below zero when the parts are too much, which the checks refuse. */
  readonly rest: number
}

/** The price that the lines of a `partage` share; null when it can't be told. */
export function shareOf({ children }: DiagramNode, factOf: FactOf): Share | null {
  const cells = children.flatMap((row) => row.children)
  const valuesIn = (role: string) =>
    cells.filter((cell) => cell.role === role).flatMap((cell) => factIdsIn(cell).flatMap((id) => factOf(id) ?? []))
  const [total] = valuesIn('total')
  const whole = total && numberOf(total)
  if (total === undefined || whole === null || whole === undefined) return null
  const parts = valuesIn('words').map(numberOf)
  if (parts.includes(null)) return null
  const paid = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  return { total, rest: Math.round((whole - paid) * 100) / 100 }
}

/** Above this, coins are no longer counted at a glance. */
const MOST_COINS = 40

/** Whether each euro can be a coin: whole amounts, few enough. */
export function drawsCoins({ total, rest }: Share, parts: readonly number[]): boolean {
  const whole = numberOf(total) ?? 0
  return total.entry.unit === 'EUR' && whole <= MOST_COINS && [whole, rest, ...parts].every(Number.isInteger)
}
