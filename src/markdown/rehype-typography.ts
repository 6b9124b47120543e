import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { RenderContext } from './context.ts'
import { isTyped } from './marks.ts'
import { plainWords } from './plain-words.ts'

export interface TypographyOptions {
  readonly context: RenderContext
}

/** Sets the typed words of a text as their language is: spaces, apostrophes, direction, names that are French. */
export default function rehypeTypography({ context }: TypographyOptions): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'text', (node, index, parent) => {
      if (!isTyped(node) || !parent || index === undefined) return undefined
      const shown = plainWords(node.value, context)
      parent.children.splice(index, 1, ...shown)
      return [SKIP, index + shown.length]
    })
  }
}
