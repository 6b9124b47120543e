import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { hasClass } from './element.ts'

/** What stands at the end of a drawing of facts, for who gives it to somebody: its code, its own page. */
export type GivesDiagram = (id: string) => Element | null

declare module 'vfile' {
  interface DataMap {
    /** The text has a drawing of facts. */
    hasDiagram: boolean
  }
}

/** Ends each drawing of facts with what is needed to give it. */
export default function rehypeGivenDiagrams(gives: GivesDiagram): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    if (file.data.hasDiagram !== true) return
    visit(tree, 'element', (node) => {
      const { id } = node.properties
      if (!hasClass(node, 'schema') || typeof id !== 'string') return undefined
      const given = gives(id)
      if (given !== null) node.children.push(given)
      return SKIP
    })
  }
}
