import { distance } from 'fastest-levenshtein'

/**
 * The known name closest to a mistyped one, or null when none is close enough to be what was meant.
 *
 * @example nearest('couvertures', ['couverture', 'payer']) // 'couverture'
 */
export function nearest(typed: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let bestDistance = (typed.length < 3 ? 1 : Math.max(2, Math.floor(typed.length / 3))) + 1
  for (const name of known) {
    if (Math.abs(name.length - typed.length) >= bestDistance) continue
    const between = distance(typed.toLowerCase(), name.toLowerCase())
    if (between < bestDistance) [best, bestDistance] = [name, between]
  }
  return best
}

/** « Vouliez-vous dire … ? » followed by the remedy, or the remedy alone when no name is near. */
export function didYouMean(typed: string, known: Iterable<string>, remedy: string): string {
  const name = nearest(typed.slice(0, 100), known)
  return name === null ? remedy : `Vouliez-vous dire « ${name} » ? ${remedy}`
}
