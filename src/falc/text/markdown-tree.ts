/** The Markdown parser of the project, as a standard mdast tree with offsets. */
import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'

/** Tree of a Markdown source; positions count UTF-16 units from 0. */
export function parseTree(source: string): Root {
  return markdownToMdast(source) as Root
}
