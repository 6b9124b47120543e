import type { Element } from 'hast'
import type { RenderContext } from '../context.ts'
import { element, text } from '../element.ts'
import { factsOf, numberOf } from './diagram-facts.ts'
import type { DiagramCell, DiagramNode } from './diagram-node.ts'
import { factIdsIn } from './diagram-node.ts'
import type { Drawn } from './drawn.ts'
import type { Stretch } from './shapes.ts'
import { bar, swatch } from './shapes.ts'

/** Values to compare, as bars that begin at zero and are to one scale: the greatest is the whole width. */
export function barRows({ diagram, context, former, hatching, wordsOf }: Drawn): Element[] {
  const valueOf = (cell: DiagramCell): number => {
    const [id] = factIdsIn(cell)
    const fact = id === undefined ? null : context.fact(id)
    return (fact && numberOf(fact)) ?? 0
  }
  const fills: readonly Stretch['fill'][] = former ? ['hatched', 'hollow'] : ['plain', 'hatched']
  const fillOf = (rank: number): Stretch['fill'] => fills[rank] ?? 'hollow'
  // Of a hundred, the whole width is a hundred: the part is seen.
  const whole = isPercent(diagram, context) ? 100 : 0
  const most = Math.max(whole, ...diagram.children.flatMap(({ children: [, ...cells] }) => cells.map(valueOf)))
  const several = diagram.children.some(({ children }) => children.length > 2)
  const rows = diagram.children.map(({ children: [label, ...cells] }, index) => {
    const values = cells.map(valueOf)
    const at = (rank: number) => (most === 0 ? 0 : ((values[rank] ?? 0) / most) * 1000)
    const stretches = cells.map((_, rank) => ({
      from: rank === 0 ? 0 : at(rank - 1),
      to: at(rank),
      fill: fillOf(rank),
    }))
    const named = element('strong', {}, ...(label === undefined ? [] : wordsOf(label)))
    const said = cells.map((cell, rank) =>
      element('p', {}, ...(several ? [swatch(fillOf(rank), hatching), text(' ')] : []), ...wordsOf(cell)),
    )
    return element('li', {}, element('p', {}, named), bar(stretches, hatching, index === 0), ...said)
  })
  return [element('ul', { className: ['barres'] }, ...rows)]
}

function isPercent(diagram: DiagramNode, context: RenderContext): boolean {
  const amounts = factsOf(diagram, context.fact).filter((fact) => numberOf(fact) !== null)
  return amounts.length > 0 && amounts.every(({ entry }) => entry.unit === 'percent')
}
