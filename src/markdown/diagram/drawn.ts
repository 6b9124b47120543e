import type { ElementContent } from 'hast'
import type { RenderContext } from '../context.ts'
import type { DiagramCell, DiagramNode } from './diagram-node.ts'
import type { Hatching } from './shapes.ts'

/** What drawing a diagram needs, besides the reader. */
export interface Drawn {
  readonly diagram: DiagramNode
  readonly context: RenderContext
  /** Whether its figures are of the past: shapes are then hatched. */
  readonly former: boolean
  /** Id that the figure's hatching has on the page. */
  readonly hatching: Hatching
  /** What the words and facts of a cell are on a page. */
  readonly wordsOf: (cell: DiagramCell) => ElementContent[]
}
