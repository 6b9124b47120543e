/** The pages of an easy-to-read text as one, to be compared with the one page of its standard text. */
import type { TwinPlace } from './compare-twins.ts'

export interface JoinedPages {
  readonly source: string
  /** Where a place of the joined text stands in the files. */
  readonly placeOf: (place: TwinPlace) => TwinPlace & { readonly file: string }
}

const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/
const lineCount = (text: string): number => text.split('\n').length - 1

/** Puts pages one after the other, without the front matters of all but the first. */
export function joinedPages(pages: readonly { readonly file: string; readonly source: string }[]): JoinedPages {
  let source = ''
  const starts = pages.map((page, index) => {
    const head = index === 0 ? '' : (FRONT_MATTER.exec(page.source)?.[0] ?? '')
    if (index > 0) source += '\n\n'
    const start = { file: page.file, from: lineCount(source), ahead: lineCount(head) }
    source += page.source.slice(head.length)
    return start
  })
  return {
    source,
    placeOf: ({ line, column }) => {
      const { file, from, ahead } = starts.findLast((start) => start.from < line) ?? { file: '', from: 0, ahead: 0 }
      return { file, line: line - from + ahead, column }
    },
  }
}
