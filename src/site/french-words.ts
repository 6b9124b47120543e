import { frenchTypography } from '../markdown/french-typography.ts'

/** The same words, with French typography in every text, and in what every function gives back. */
export function frenchWords<T>(words: T): T {
  if (typeof words === 'string') return frenchTypography(words) as T
  if (typeof words === 'function') return ((...given: unknown[]) => frenchWords(words(...given))) as T
  if (words === null || typeof words !== 'object') return words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, frenchWords(value)])) as T
}
