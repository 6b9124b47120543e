import { readingOf } from '../facts/level.ts'
import type { PlacedText } from '../library/check-up-texts.ts'
import { textsOf } from '../library/check-up-texts.ts'
import type { Library } from '../library/model.ts'
import type { FilePlace, Place } from '../library/place.ts'

/** A line of a text of a letter or a check-up. */
export interface DataLine extends FilePlace {
  /** The fiche that it goes with. */
  readonly fiche: string
  /** `outcomes.2.next (fr-falc)` */
  readonly where: string
  /** Language alone, without its reading level. */
  readonly lang: string
  readonly text: string
}

type Known = Pick<Library, 'checkUps' | 'letters' | 'placesIn'>

/** Every line that the check-ups may show, in every language and reading level. */
export function* checkUpLines({ checkUps, placesIn }: Known): Iterable<DataLine> {
  for (const checkUp of checkUps.values()) for (const text of textsOf(checkUp)) yield* linesOf(checkUp, text, placesIn)
}

/** Every line of the letters themselves, which are in French. */
export function* letterLines({ letters, placesIn }: Known): Iterable<DataLine> {
  for (const letter of letters.values()) yield* linesOf(letter, { path: ['body'], text: letter.body }, placesIn)
}

function* linesOf(
  { file, fiche }: { readonly file: string; readonly fiche: string },
  { path, text }: PlacedText,
  placesIn: Known['placesIn'],
): Iterable<DataLine> {
  for (const [key, value] of Object.entries(typeof text === 'string' ? { fr: text } : text)) {
    const start = placesIn.get(file)?.(typeof text === 'string' ? path : [...path, key]) ?? { line: 1, column: 1 }
    const at = { file, fiche, where: `${path.join('.')} (${key})`, lang: readingOf(key).lang }
    for (const [index, line] of value.split('\n').entries())
      if (line !== '') yield { ...at, text: line, ...placeOfLine(start, value, index) }
  }
}

/** A text of several lines begins on the line after its « | ». */
function placeOfLine(start: Place, text: string, index: number): Place {
  return text.includes('\n') ? { line: start.line + 1 + index, column: 1 } : start
}
