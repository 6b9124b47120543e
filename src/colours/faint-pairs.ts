import type { Rgb } from './contrast.ts'
import { contrast, hexOf, rgbOf } from './contrast.ts'
import type { ShownPair } from './pairs.ts'
import { coloursOf, shownPairs } from './pairs.ts'
import type { Palette } from './palette.ts'

/** A pair that can't be read well enough. */
export interface FaintPair extends ShownPair {
  /** Contrast ratio, 1 to 21. */
  readonly ratio: number
  /** The nearest colour to the front one that can be read on every colour it stands on; null when there is none. */
  readonly instead: string | null
}

/** The pairs of a palette that have too little contrast. */
export function faintPairs(palette: Palette): readonly FaintPair[] {
  const all = shownPairs()
  return all.flatMap((pair) => {
    const [front, back] = coloursOf(pair, palette)
    const ratio = contrast(front, back)
    if (ratio >= pair.least) return []
    const backs = all
      .filter(({ front: named, scheme }) => named === pair.front && (scheme === pair.scheme || named === 'on-cover'))
      .map((other) => ({ back: coloursOf(other, palette)[1], least: other.least }))
    return [
      {
        ...pair,
        ratio,
        instead: nearestThat(front, (colour) => backs.every((one) => contrast(colour, one.back) >= one.least)),
      },
    ]
  })
}

/** The nearest colour that passes on the ways from `hex` to black and to white. */
function nearestThat(hex: string, passes: (colour: string) => boolean): string | null {
  const from = rgbOf(hex)
  const found = [0, 255].flatMap((end) => {
    const way = Array.from({ length: 100 }, (_, step) => mixed(from, end, (step + 1) / 100))
    const first = way.find((rgb) => passes(hexOf(rgb)))
    return first === undefined ? [] : [first]
  })
  const [nearest] = found.sort((a, b) => distance(a, from) - distance(b, from))
  return nearest === undefined ? null : hexOf(nearest)
}

function distance(one: Rgb, other: Rgb): number {
  return one.reduce((sum, part, index) => sum + (part - (other[index] ?? 0)) ** 2, 0)
}

function mixed([red, green, blue]: Rgb, end: number, share: number): Rgb {
  const part = (value: number) => Math.round(value + (end - value) * share)
  return [part(red), part(green), part(blue)]
}
