import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { falcLines } from './falc-lines.ts'
import { markOf } from './marks.ts'

/** Easy to read: each line of a paragraph becomes a line of the page (see `falc-lines.ts`). */
export default function rehypeFalcLines(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node, index, parent) => {
      if (markOf(node)?.kind !== 'lines' || !parent || index === undefined) return undefined
      const lines = falcLines(node.children)
      parent.children.splice(index, 1, ...lines)
      return [SKIP, index + lines.length]
    })
  }
}
