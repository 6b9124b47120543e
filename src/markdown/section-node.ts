import type { Heading, RootContent } from 'mdast'
import type { Parent } from 'unist'

/** What stands under one `## Title {#id picto=concept}`, as a node of the tree. */
export interface SectionNode extends Parent {
  type: 'section'
  /** Null when the heading gives no valid one. */
  id: string | null
  title: string
  /** Concept of the pictogram manifest, when the heading names one. */
  pictogram: string | null
  /** The heading, whose attributes are taken off its text, then the body. */
  children: [Heading, ...RootContent[]]
}

declare module 'mdast' {
  interface RootContentMap {
    section: SectionNode
  }
}
