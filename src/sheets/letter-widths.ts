/**
 * How wide letters are, in em: those of DejaVu Sans, the widest of the fonts that a text may fall back to. What is
 * counted with them holds in narrower ones.
 */
const groups: readonly (readonly [letters: string, width: number])[] = [
  [" \u00a0\u202f.,;:!'’|·", 0.34],
  ['iljîïI', 0.3],
  ['frt()[]-‑"/', 0.42],
  ['scçzJ', 0.56],
  ['mMW@%—…', 0.98],
  ['wNHOQGDUÔ', 0.8],
  ['«»€?', 0.64],
]
const known = new Map(groups.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)))
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** Letters that join are narrower than they stand alone. */
const joining = /\p{Script=Arabic}/u
const silent = /[\p{M}\u200b-\u200f\u2066-\u2069]/u

/** Width of a text on one line, in em. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0)
}

function letterWidth(letter: string): number {
  const width = known.get(letter)
  if (width !== undefined) return width
  if (silent.test(letter)) return 0
  if (wide.test(letter)) return 1
  if (joining.test(letter)) return 0.56
  return /\p{Lu}/u.test(letter) ? 0.71 : 0.636
}
