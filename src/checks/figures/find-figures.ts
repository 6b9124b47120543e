import { counted, inWords, names, telephone } from './patterns.ts'

/** A figure in a text, UTF-16 offsets [start, end). */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly words: string
}

const anyDigit = /[0-9\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/
const blank = (whole: string) => '\u0000'.repeat(whole.length)

/**
 * Finds the figures of law typed in a text, first to last, without those of `{{references}}`.
 *
 * @example findFigures('Dans les 8 jours.') // [{ start: 9, end: 16, words: '8 jours' }]
 */
export function findFigures(text: string): Figure[] {
  const bare = text.replace(/\{\{[^{}]*\}\}/g, blank)
  const found: Figure[] = []
  if (anyDigit.test(bare)) {
    const unnamed = bare.replace(names, blank)
    for (const pattern of [telephone, counted]) for (const match of unnamed.matchAll(pattern)) add(found, match)
  }
  for (const match of bare.matchAll(inWords)) add(found, match)
  return found.sort((a, b) => a.start - b.start)
}

function add(found: Figure[], match: RegExpExecArray): void {
  const [words] = match
  const start = match.index
  const end = start + words.length
  if (found.every((other) => end <= other.start || start >= other.end)) found.push({ start, end, words })
}
