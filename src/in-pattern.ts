/**
 * A text as a pattern that matches it alone; `RegExp.escape` is not in the browsers that we serve.
 *
 * @example inPattern('a.b') // 'a\\.b'
 */
export const inPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
