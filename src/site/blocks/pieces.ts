import type { RootContent } from 'mdast'
import type { BlockName } from '../../library/mdx/vocabulary.ts'
import type { Section } from '../../library/section.ts'

/** What a section of a page is made of, from top to bottom: texts, and what the site shows between them. */
export type Piece =
  | {
      readonly kind: 'text'
      readonly nodes: readonly RootContent[] /** A link and nothing else, to be as tall as a finger. */
      readonly alone: boolean
    }
  | { readonly kind: 'block'; readonly name: BlockName }

/** Cuts a section at its blocks and at links that stand alone. One without them is one text. */
export function piecesOf({ nodes }: Pick<Section, 'nodes'>): Piece[] {
  const pieces: Piece[] = []
  let text: RootContent[] = []
  const flush = () => {
    if (text.length > 0) pieces.push({ kind: 'text', nodes: text, alone: false })
    text = []
  }
  for (const node of nodes) {
    if (node.type !== 'pageBlock' && !isLoneLink(node)) text.push(node)
    else {
      flush()
      pieces.push(
        node.type === 'pageBlock' ? { kind: 'block', name: node.name } : { kind: 'text', nodes: [node], alone: true },
      )
    }
  }
  flush()
  return pieces
}

function isLoneLink(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false
  const [only] = node.children
  return only?.type === 'link' || only?.type === 'ficheLink'
}
