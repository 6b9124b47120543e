import { frenchTypography } from '../markdown/french-typography.ts'

/** A piece of a letter: words, or the blank of a field with the punctuation that follows it, which begins no line. */
export type LetterPiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'blank'; readonly field: string; readonly after: string }

/**
 * Cuts the body of a letter into paragraphs of lines of pieces.
 *
 * @example letterParagraphs('Madame,\n\nje suis [[nom]].') // two paragraphs; the last line: words, blank with its « . »
 */
export function letterParagraphs(body: string): LetterPiece[][][] {
  return body
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.split('\n').map(lineOf))
}

function lineOf(line: string): LetterPiece[] {
  const [first = '', ...rest] = frenchTypography(line).split(/\[\[([^\]]+)\]\]/u)
  const pieces = words(first)
  for (let index = 0; index < rest.length; index += 2) {
    const following = rest[index + 1] ?? ''
    const after = CLOSING.exec(following)?.[0] ?? ''
    pieces.push({ kind: 'blank', field: (rest[index] ?? '').trim(), after }, ...words(following.slice(after.length)))
  }
  return pieces
}

const words = (text: string): LetterPiece[] => (text === '' ? [] : [{ kind: 'words', text }])
const CLOSING = /^(?:[\u00A0\u202F]?[.,;:!?)»])+/u
