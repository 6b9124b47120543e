import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'

/**
 * Parses Markdown of ours into a standard mdast tree: GitHub tables and front matter, nothing else.
 * No directives, attributes or typographic changes, so that `9:00` and `(prix :appel)` stay as typed.
 *
 * @param source the whole file, front matter included, so that positions are those of the file.
 * @returns the tree; offsets count UTF-16 units, lines and columns start at 1.
 */
export function parseMarkdown(source: string): Root {
  return markdownToMdast(source, {
    features: { gfm: true, frontmatter: true, smartPunctuation: false, directive: false, headingAttributes: false, rawHtml: false },
  }) as Root
}
