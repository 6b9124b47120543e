import type { Root } from 'hast'
import { SKIP, visitParents } from 'unist-util-visit-parents'
import type { VFile } from 'vfile'
import type { FactOnDay } from '../facts/fact.ts'
import type { RenderContext } from './context.ts'
import { figureElement } from './facts.ts'
import { markOf, takesNoLink } from './marks.ts'

export interface FiguresOptions {
  readonly context: RenderContext
}

declare module 'vfile' {
  interface DataMap {
    /** The text mentions a fact. */
    asksFigures: boolean
    /** Figures of the text whose time is over, in its order. */
    expired: readonly FactOnDay[]
  }
}

/**
 * Says the figures of a text in their places, each with what must be known of it today. What one has
 * to know of an old reading is said once a text. Those whose time is over are left in `file.data.expired`.
 */
export default function rehypeFigures({ context }: FiguresOptions): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    if (file.data.asksFigures !== true) return
    const expired: FactOnDay[] = []
    const agesSaid = new Set<string>()
    visitParents(tree, 'element', (node, ancestors) => {
      const mark = markOf(node)
      if (mark?.kind !== 'figure') return undefined
      const { entry, state } = mark.shown
      const inDiagram = mark.inDiagram === true
      if (state === 'expired' && !inDiagram) expired.push(mark.shown)
      const again = inDiagram || (state === 'to-recheck' && agesSaid.has(entry.id))
      if (state === 'to-recheck' && !inDiagram) agesSaid.add(entry.id)
      const { tagName, properties, children } = figureElement(
        mark.shown,
        {
          again,
          grammar: inDiagram ? 'nom' : undefined,
          quiet: ancestors.some((around) => around.type === 'element' && takesNoLink(around)),
        },
        context,
      )
      if (inDiagram) for (const name of CLOCK) delete properties[name]
      Object.assign(node, { tagName, properties, children })
      return SKIP
    })
    file.data.expired = expired
  }
}

/** What the reader's clock needs: a drawing of facts has it for all its figures. */
const CLOCK = ['data-valid-to', 'data-recheck-on', 'data-seen']
