/** The pages of an easy-to-read text as one, to be compared with the one page of its standard text. */
import { closedFrontMatter } from '../../front-matter.ts'
import type { TwinPlace } from './compare-twins.ts'

export interface JoinedPages {
  readonly source: string
  /** Where a place of the joined text stands in the files. */
  readonly placeOf: (place: TwinPlace) => TwinPlace & { readonly file: string }
}

const lineCount = (text: string): number => text.split('\n').length - 1

/** Puts pages one after the other, without the front matters of all but the first. */
export function joinedPages(pages: readonly { readonly file: string; readonly source: string }[]): JoinedPages {
  let source = ''
  const starts = pages.map((page, index) => {
    const body = index === 0 ? 0 : (closedFrontMatter(page.source)?.body ?? 0)
    if (index > 0) source += '\n\n'
    const start = { file: page.file, from: lineCount(source), ahead: lineCount(page.source.slice(0, body)) }
    source += page.source.slice(body)
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
