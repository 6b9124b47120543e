/** Letters that a voice says in a second, at its usual speed. */
const LETTERS = 14
/** Signs that take longer than a letter, in letters: a digit is a word or half of one, an Arabic letter has a vowel. */
const weights: readonly (readonly [sign: RegExp, letters: number])[] = [
  [/\p{Nd}/gu, 7],
  [/[€%]/gu, 7],
  [/[.,;:!?…،؛؟]/gu, 4],
  [/\p{Script=Arabic}/gu, 1.4],
  [/\p{Script=Han}/gu, 3.5],
]

/**
 * Seconds that a voice needs for a text, figures said in words: an estimate, on the long side.
 * @example seconds('2026') // 2
 */
export function seconds(text: string): number {
  const more = weights.reduce((sum, [sign, letters]) => sum + (text.match(sign)?.length ?? 0) * (letters - 1), 0)
  return (text.length + more) / LETTERS
}
