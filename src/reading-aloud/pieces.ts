import { seconds } from './seconds.ts'
import type { Stretch } from './sentences.ts'
import { sentences } from './sentences.ts'

/** Seconds after which some browsers fall silent without a word is about fifteen: no piece comes near. */
export const LONGEST = 10

/** Where a sentence that is too long may be cut: after a comma, a colon; else between two words, never in a number. */
const marks = [/[,;:،؛–—)][ \n\t]+/gu, /[ \n\t]+/gu]

/**
 * Cuts a text into what a voice is given at once: sentences, and pieces of those that would last too long.
 *
 * @param longest seconds, at the usual speed of the voice.
 * @example pieces('Un. Deux.', 'fr') // [{ start: 0, end: 3 }, { start: 4, end: 9 }]
 */
export function pieces(text: string, lang: string, longest: number = LONGEST): Stretch[] {
  return sentences(text, lang).flatMap(({ start, end }) => {
    const cut: Stretch[] = []
    for (let from = start; from < end; ) {
      const to = lastBreak(text, from, end, longest)
      cut.push({ start: from, end: from + text.slice(from, to).trimEnd().length })
      from = to
    }
    return cut
  })
}

/** The last place where what stands before is short enough; the end of the first word where none is. */
function lastBreak(text: string, from: number, end: number, longest: number): number {
  const fits = (to: number) => seconds(text.slice(from, to).trimEnd()) <= longest
  if (fits(end)) return end
  let nearest = end
  for (const mark of marks) {
    const places = Array.from(
      text.slice(from, end).matchAll(mark),
      (found) => from + (found.index ?? 0) + found[0].length,
    )
    const last = places.filter((place) => place < end && fits(place)).pop()
    if (last !== undefined) return last
    nearest = places[0] ?? end
  }
  return nearest
}
