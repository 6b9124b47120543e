import { frenchTypography } from '../markdown/french-typography.ts'

/** A piece of a letter: words, or the blank of a field. */
export type LetterPiece = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'blank'; readonly field: string }

/**
 * Cuts the body of a letter into paragraphs of lines of pieces.
 *
 * @example letterParagraphs('Madame,\n\nje suis [[nom]].') // two paragraphs; the last line: words, blank, words
 */
export function letterParagraphs(body: string): LetterPiece[][][] {
  return body
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.split('\n').map(lineOf))
}

function lineOf(line: string): LetterPiece[] {
  return line.split(/(\[\[[^\]]+\]\])/u).flatMap((part): LetterPiece[] => {
    const field = /^\[\[(.+)\]\]$/u.exec(part)?.[1]
    if (field) return [{ kind: 'blank', field: field.trim() }]
    return part === '' ? [] : [{ kind: 'words', text: frenchTypography(part) }]
  })
}
