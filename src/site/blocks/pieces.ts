import type { RootContent } from 'mdast'
import type { Section } from '../../library/model.ts'
import type { BlockName } from '../../library/mdx/vocabulary.ts'

/** What a section of a page is made of, from top to bottom: texts, and what the site shows between them. */
export type Piece =
  | { readonly kind: 'text'; readonly nodes: readonly RootContent[] }
  | { readonly kind: 'block'; readonly name: BlockName }

/** Cuts a section at its blocks. One without blocks is one text. */
export function piecesOf({ nodes }: Pick<Section, 'nodes'>): Piece[] {
  const pieces: Piece[] = []
  let text: RootContent[] = []
  const flush = () => {
    if (text.length > 0) pieces.push({ kind: 'text', nodes: text })
    text = []
  }
  for (const node of nodes) {
    if (node.type !== 'pageBlock') text.push(node)
    else {
      flush()
      pieces.push({ kind: 'block', name: node.name })
    }
  }
  flush()
  return pieces
}
