const wide = /[ \u00a0](?=[:»])|(?<=«)[ \u00a0]/gu
const thin = /[ \u00a0](?=[;!?])/gu

/** French spacing of one text: no-break before `: »` and after `«`, narrow no-break before `; ! ?`. */
export function frenchSpaces(text: string): string {
  return text.replace(wide, '\u00a0').replace(thin, '\u202f')
}

/** The same words, with French spacing in every text, and in what every function gives back. */
export function unbreakable<T>(words: T): T {
  if (typeof words === 'string') return frenchSpaces(words) as T
  if (typeof words === 'function') return ((...given: unknown[]) => unbreakable(words(...given))) as T
  if (words === null || typeof words !== 'object') return words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, unbreakable(value)])) as T
}
