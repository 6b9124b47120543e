import type { Element, Root, RootContent } from 'hast'
import type { VFile } from 'vfile'
import type { RenderContext } from './context.ts'
import { text } from './element.ts'
import { expiredNotice } from './expired-notice.ts'

export interface AroundOptions {
  readonly context: RenderContext
}

declare module 'vfile' {
  interface DataMap {
    /** Whether a figure that has ended brings its notice; it does when nothing is said. */
    warns: boolean
    /** What follows the text, made elsewhere. */
    after: readonly Element[]
  }
}

/** Puts around a text what is not written in it: the notice of figures whose time is over, what follows. */
export default function rehypeAround({ context }: AroundOptions): (tree: Root, file: VFile) => void {
  return (tree, { data: { expired = [], warns = true, after = [] } }) => {
    const notice = warns ? expiredNotice(expired, context) : null
    const before: RootContent[] = notice === null ? [] : [notice, text('\n')]
    tree.children = [...before, ...tree.children, ...after]
  }
}
