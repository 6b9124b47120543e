/** How well a decider tells two groups of texts apart. */

/** Area under the curve: the chance that a text of `easy` scores above one of `hard`; ties count half. */
export function areaUnderCurve(easy: readonly number[], hard: readonly number[]): number {
  let wins = 0
  for (const one of easy) for (const other of hard) wins += one > other ? 1 : one === other ? 0.5 : 0
  return wins / (easy.length * hard.length)
}

/** Share of the list that matches, NaN for an empty list. */
export function share<T>(items: readonly T[], matches: (item: T) => boolean): number {
  return items.filter(matches).length / items.length
}

/** Items by key, keys in order of first appearance. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
