import type { ColourName, Palette, SchemeName } from './palette.ts'

/** A colour that is read on another, and the contrast that it must have. */
export interface Pair {
  readonly front: ColourName
  readonly back: ColourName
  readonly least: number
}

/** Text for every reader (WCAG 1.4.6, AAA). */
const text = 7
/** Edges of what one presses, and of where the keyboard is (WCAG 1.4.11). */
const edge = 3

const backs = ['paper', 'sheet', 'tint', 'notice'] as const

const everywhere = (front: ColourName, least: number): Pair[] => backs.map((back) => ({ front, back, least }))

/** Every pair that the pages show, within one scheme. */
export const pairs: readonly Pair[] = [
  ...(['text', 'quiet', 'ink', 'accent'] as const).flatMap((front) => everywhere(front, text)),
  { front: 'on-cover', back: 'cover', least: text },
  ...(['edge', 'notice-edge', 'focus'] as const).flatMap((front) => everywhere(front, edge)),
]

/**
 * Pairs in which colours of a light screen stay on a dark one: the keyboard's place on the cover, the way to the text.
 */
export const steadyPairs: readonly (Pair & { readonly backIn: SchemeName })[] = [
  { front: 'halo', back: 'cover', backIn: 'light', least: edge },
  { front: 'halo', back: 'cover', backIn: 'dark', least: edge },
  { front: 'halo', back: 'text', backIn: 'light', least: text },
]

/** A pair as a palette shows it. */
export interface ShownPair extends Pair {
  readonly scheme: SchemeName
  readonly backScheme: SchemeName
}

/** Every pair of a palette, in both schemes. */
export function shownPairs(): readonly ShownPair[] {
  const plain = (['light', 'dark'] as const).flatMap((scheme) =>
    pairs.map((pair) => ({ ...pair, scheme, backScheme: scheme })),
  )
  return [
    ...plain,
    ...steadyPairs.map(({ backIn, ...pair }) => ({ ...pair, scheme: 'light' as const, backScheme: backIn })),
  ]
}

/** The two colours of a pair. */
export function coloursOf(
  { front, back, scheme, backScheme }: ShownPair,
  palette: Palette,
): readonly [front: string, back: string] {
  return [palette[scheme][front], palette[backScheme][back]]
}
