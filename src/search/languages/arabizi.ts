const STEPS: readonly (readonly [RegExp, string])[] = [
  [/kh|5/g, 'x'],
  [/gh|8/g, 'G'],
  [/ch|sh/g, 'C'],
  [/9|q|k/g, 'k'],
  [/7|h/g, 'h'],
  [/ou|w/g, 'w'],
  [/[aeiouy']+/g, ''],
  [/(.)\1+/g, '$1'],
]

/**
 * Arabic written in Latin letters and digits has no spelling: the same key for those that are said alike.
 *
 * @param word folded. @example soundOfArabizi('chkaya') === soundOfArabizi('shkaia') // true
 */
export function soundOfArabizi(word: string): string {
  return STEPS.reduce((said, [from, to]) => said.replace(from, to), word)
}
