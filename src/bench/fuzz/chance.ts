/** Chances that are the same for the same seed: what was found can be found again. */
export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  readonly below: (below: number) => number
  /** One of a list. @throws Error when it is empty. */
  readonly oneOf: <T>(list: readonly T[]) => T
}

/** @param seed a whole number; the generator is Mulberry32 (T. Ettinger). */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    oneOf: (list) => {
      if (list.length === 0) throw new Error('Nothing to choose from.')
      return list[below(list.length)] as (typeof list)[number]
    },
  }
}
