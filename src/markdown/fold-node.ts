import type { Heading, RootContent } from 'mdast'
import type { Parent } from 'unist'

/** What of a section is folded on screen: what its heading tells, or the lines that follow the first ones. */
export interface FoldNode extends Parent {
  type: 'fold'
  /** Null for the lines that follow: the page says how many there are. */
  heading: Heading | null
  children: RootContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    fold: FoldNode
  }
}
