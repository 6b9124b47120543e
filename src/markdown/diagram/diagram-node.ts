import type { PhrasingContent } from 'mdast'
import type { Parent } from 'unist'

/** Ceilings to be under, bars to compare, who pays a price, delays and whom to write to. */
export const diagramKinds = ['plafonds', 'barres', 'partage', 'delais'] as const

export type DiagramKind = (typeof diagramKinds)[number]

/** A drawing of facts, as a node of the tree: `::: schema plafonds "La CSS est-elle pour vous ?" {#mon-plafond}`. */
export interface DiagramNode extends Parent {
  type: 'diagram'
  /** Null when the kind that is typed is not one. */
  kind: DiagramKind | null
  typedKind: string
  /** Null when none is typed. Shared by all languages of a fiche, like that of a section. */
  id: string | null
  title: string
  /** Whether its last line, `:::`, was found. */
  closed: boolean
  children: DiagramRow[]
}

/** One line of the list: `- gratuit | CSS gratuite | jusqu'à {{css.ceiling.free.1}}`. */
export interface DiagramRow extends Parent {
  type: 'diagramRow'
  /** Concept of the pictogram manifest. */
  picture: string | null
  /** Whether the line holds more than a line: a list inside it, a second paragraph. */
  strange: boolean
  children: DiagramCell[]
}

/** What stands between two bars: words around a fact, the price that is shared, what is left of it. */
export interface DiagramCell extends Parent {
  type: 'diagramCell'
  role: 'words' | 'total' | 'rest'
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    diagram: DiagramNode
    diagramRow: DiagramRow
    diagramCell: DiagramCell
  }
}

/** Ids of the facts that a part of a diagram shows, in its order. */
export function factIdsIn({ children }: Pick<Parent, 'children'>): string[] {
  return children.flatMap((node) => {
    if ('kind' in node && 'id' in node && node.type === 'mention' && node.kind === 'fact') return [String(node.id)]
    return 'children' in node ? factIdsIn(node as Parent) : []
  })
}
