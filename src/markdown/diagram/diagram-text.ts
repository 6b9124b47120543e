import type { RenderContext } from '../context.ts'
import { shareOf } from './diagram-facts.ts'
import type { DiagramCell, DiagramNode } from './diagram-node.ts'

/**
 * A diagram in words, a line for each of its own: for the search, the open data and exports.
 *
 * @param wordsOf the words of a cell, its facts said.
 */
export function diagramLines(
  diagram: DiagramNode,
  context: RenderContext,
  wordsOf: (cell: DiagramCell) => string,
): string[] {
  const share = diagram.kind === 'partage' ? shareOf(diagram, context.fact) : null
  const said = (cell: DiagramCell) =>
    cell.role !== 'rest'
      ? wordsOf(cell)
      : share === null
        ? ''
        : context.sayValue({ ...share.total.entry, value: share.rest })
  const between = diagram.kind === 'delais' ? ' ' : context.words.colon
  return [diagram.title, ...diagram.children.map(({ children }) => children.map(said).join(between))]
}
