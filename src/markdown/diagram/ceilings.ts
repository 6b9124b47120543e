import type { Element } from 'hast'
import { element } from '../element.ts'
import type { Drawn } from './drawn.ts'
import { picture } from './picture.ts'

/**
 * What one has a right to, from the highest sums to the lowest, each under its ceiling. No length is drawn: where a
 * reader stands is not known.
 */
export function ceilingRows({ diagram, wordsOf }: Drawn): Element[] {
  const rows = diagram.children
    .toReversed()
    .map(({ picture: concept, children: [name, ceiling] }) =>
      element(
        'li',
        ceiling === undefined ? { className: ['open'] } : {},
        ceiling === undefined ? null : element('p', { className: ['ceiling'] }, ...wordsOf(ceiling)),
        picture(concept),
        element('p', {}, element('strong', {}, ...(name === undefined ? [] : wordsOf(name)))),
      ),
    )
  return [element('ul', { className: ['plafonds'] }, ...rows)]
}
