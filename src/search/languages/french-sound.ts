/**
 * How a French word sounds, roughly: words that are said alike get the same key, so that spellings by
 * ear find the right word. Silent endings, doubled letters and the many ways to write one sound go.
 *
 * @param word folded.
 * @example soundOfFrench('psyquiatrie') === soundOfFrench('psychiatrie') // true
 */
export function soundOfFrench(word: string): string {
  return STEPS.reduce((said, [from, to]) => said.replace(from, to), word)
}

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/['-]/g, ''],
  [/^h/, ''],
  [/([^cps])h/g, '$1'],
  [/ph/g, 'f'],
  [/psych|psyqu|psyk/g, 'psik'],
  [/ch(?=[rlnt])/g, 'k'],
  [/cqu|ck|qu|q/g, 'k'],
  [/([bdfgklmnprt])\1+/g, '$1'],
  [/sch|sh|ch/g, 'C'],
  [/cc(?=[eiy])/g, 'ks'],
  [/sc(?=[eiy])|c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/ge(?=[aou])|j/g, 'j'],
  [/g(?=[eiy])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/ti(?=on)/g, 'si'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/eau|au/g, 'o'],
  [/ou/g, 'U'],
  [/oi/g, 'W'],
  [/(?:ain|ein|aim|in|im|un|um)(?![aeioun])/g, 'I'],
  [/(?:an|am|en|em)(?![aeioumn])/g, 'A'],
  [/(?:on|om)(?![aeioumn])/g, 'O'],
  [/ai|ei|oe|eu|ez$|er$/g, 'e'],
  [/([a-zA-Z])\1+/g, '$1'],
  [/(?:e?s|ent|e|t|d|p)$/, ''],
  [/([a-zA-Z]{2})[etd]$/, '$1'],
]
