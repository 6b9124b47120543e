import type { Literal } from 'unist'
import type { MentionKind } from './mentions.ts'

/** What a text asks for by name, as a node of its tree; its position is that of the braces. */
export interface Mention extends Literal {
  type: 'mention'
  kind: MentionKind
  /** `css.ceiling.free.1`, `csp.L1110-3` */
  id: string
  /** As it is typed, braces included: what stays on the page when nothing has that name. */
  value: string
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mention: Mention
  }
  interface RootContentMap {
    mention: Mention
  }
}
