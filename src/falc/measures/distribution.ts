/** Mean, quantiles and shares of a list of whole numbers. */
export interface Distribution {
  readonly mean: number
  readonly largest: number
  /**
   * Smallest value that this share of the list doesn't exceed (nearest rank); among 5 values or
   * more the largest one is left aside: it says nothing of the others.
   */
  readonly quantile: (share: number) => number
  readonly shareOver: (limit: number) => number
}

const SETTING_ASIDE = 5

/** An empty list gives zeros. */
export function distribution(values: readonly number[]): Distribution {
  const sorted = [...values].sort((a, b) => a - b)
  const count = sorted.length
  return {
    mean: count === 0 ? 0 : sorted.reduce((sum, value) => sum + value, 0) / count,
    largest: sorted.at(-1) ?? 0,
    quantile: (share) =>
      sorted[Math.max(0, Math.min(Math.ceil(share * count), count < SETTING_ASIDE ? count : count - 1) - 1)] ?? 0,
    shareOver: (limit) => (count === 0 ? 0 : sorted.filter((value) => value > limit).length / count),
  }
}
