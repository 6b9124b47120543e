import { codeOfRank } from './code.ts'
import type { Slip } from './slips.ts'
import { slipsOf } from './slips.ts'

/** A code already given that is one slip from another, and which slip. */
export interface NearCode {
  readonly code: string
  readonly slip: Slip['kind']
}

/** Codes already given, asked which of them a new one is too near to. */
export interface GivenCodes {
  /** The first code given that one slip turns into this one, or the other way round; null when there is none. */
  nearTo(code: string): NearCode | null
  add(code: string): void
}

/** No code yet. A slip goes both ways, but for a number heard in two: those are kept with the code that they leave. */
export function givenCodes(): GivenCodes {
  const given = new Set<string>()
  const reached = new Map<string, NearCode>()
  return {
    nearTo(code) {
      const leaving = slipsOf(code).find(({ becomes }) => given.has(becomes))
      return leaving === undefined ? (reached.get(code) ?? null) : { code: leaving.becomes, slip: leaving.kind }
    },
    add(code) {
      given.add(code)
      for (const { becomes, kind } of slipsOf(code))
        if (kind === 'split' && !reached.has(becomes)) reached.set(becomes, { code, slip: kind })
    },
  }
}

/**
 * The next rank whose code is more than one slip from every code given.
 *
 * @throws {RangeError} when the ledger is full.
 */
export function nextFreeRank(from: number, given: GivenCodes): number {
  let rank = from
  while (given.nearTo(codeOfRank(rank)) !== null) rank += 1
  return rank
}
