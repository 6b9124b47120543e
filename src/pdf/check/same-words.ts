import type { PdfDocument } from '../document.ts'
import { paperText } from '../paper-text.ts'
import { tableHeads } from '../table-heads.ts'
import { anyNumber, wordsOf } from '../words-of.ts'

/** Where the words that are taken out of a PDF first differ from those of its text. */
export interface Difference {
  readonly wanted: string
  readonly found: string
}

/**
 * Compares the words of a document with those taken out of its PDF, in order. The foot of each page, and the headings
 * of a table that a page repeats, are no words of the text.
 *
 * @returns null when they are the same.
 */
export function differenceOf(document: PdfDocument, pages: readonly string[]): Difference | null {
  const wanted = wordsOf(document.body)
  const heads = tableHeads(document.body)
  let at = 0
  let begun = 0
  for (const [rank, page] of pages.entries()) {
    const words = wordsIn(withoutFoot(page, document, rank + 1, pages.length))
    const starts = (head: readonly string[]) => head.every((word, index) => words[index] === word)
    const isText = (head: readonly string[]) => head.every((word, index) => wanted[at + index] === word)
    const repeated = heads.find((head) => starts(head) && !isText(head))
    for (const word of words.slice(repeated?.length ?? 0)) {
      const next = (wanted[at] ?? '').slice(begun)
      // A line may end inside a word, after its hyphen or its stroke.
      if (next !== word && /[-/–—]$/u.test(word) && next.startsWith(word)) {
        begun += word.length
        continue
      }
      if (next !== word && !(next.startsWith(anyNumber) && /^\d+$/u.test(word)))
        return { wanted: wanted.slice(at, at + 6).join(' '), found: word }
      at += 1
      begun = 0
    }
  }
  return at === wanted.length ? null : { wanted: wanted.slice(at, at + 6).join(' '), found: '' }
}

function withoutFoot(page: string, { foot, pageOf }: PdfDocument, number: number, count: number): string {
  return [pageOf(String(number), String(count)), foot].reduce((rest, end) => {
    const said = evened(paperText(end))
    return rest.endsWith(said) ? rest.slice(0, -said.length).trimEnd() : rest
  }, evened(page))
}

const evened = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const wordsIn = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')
