/** The fields at the top of a Markdown file, between two lines `---`. UTF-16 offsets in the file. */
export interface FrontMatter {
  /** Their text, the line break before the closing line included. */
  readonly fields: string
  readonly start: number
  readonly end: number
  /** Where the text begins, after the closing line. */
  readonly body: number
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/
const CLOSING = /^---[ \t]*\r?(?:\n|$(?![\s\S]))/gm

/**
 * Finds the front matter of a Markdown file, where a parser with `frontmatter` sees a `yaml` node.
 *
 * @returns null when the file does not begin with one, `open` when nothing closes it.
 * @example frontMatterOf('---\ntitle: AME\n---\n\nTexte') // { fields: 'title: AME\n', start: 4, end: 15, body: 19 }
 */
export function frontMatterOf(source: string): FrontMatter | 'open' | null {
  const start = OPENING.exec(source)?.[0].length
  if (start === undefined) return null
  CLOSING.lastIndex = start
  const closing = CLOSING.exec(source)
  if (closing === null) return 'open'
  return {
    fields: source.slice(start, closing.index),
    start,
    end: closing.index,
    body: closing.index + closing[0].length,
  }
}

/** The same for those to whom a file without front matter and one whose front matter is not closed are alike. */
export function closedFrontMatter(source: string): FrontMatter | null {
  const matter = frontMatterOf(source)
  return matter === 'open' ? null : matter
}
