import type { Root } from 'mdast'
import { mdxToMdast } from 'satteri'

/** A parsed page, or the first place where it is not MDX: 1-based, and what the parser says of it. */
export type ParsedMdx =
  | { readonly tree: Root }
  | { readonly line: number; readonly column: number; readonly says: string }

/**
 * Parses MDX into a tree; nothing is compiled, nothing is run.
 *
 * @param source a whole file that {@link withoutPrograms} lets be parsed.
 */
export function parseMdx(source: string): ParsedMdx {
  try {
    const features = {
      gfm: true,
      frontmatter: true,
      smartPunctuation: false,
      directive: false,
      headingAttributes: false,
    }
    return { tree: mdxToMdast(source, { features }) as Root }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const [, line = '1', column = '1', says = message] = /^(\d+):(\d+): (.*)$/su.exec(message) ?? []
    return { line: Number(line), column: Number(column), says }
  }
}
