import type { Element } from 'hast'
import { element, text } from '../element.ts'
import { numberOf } from './diagram-facts.ts'
import type { DiagramRow } from './diagram-node.ts'
import { factIdsIn } from './diagram-node.ts'
import type { Drawn } from './drawn.ts'
import { picture } from './picture.ts'
import { sheets } from './shapes.ts'

/** What happens in turn, whom to write to, and between two steps the time that one has or waits. */
export function delayRows(drawn: Drawn): Element[] {
  const rows = drawn.diagram.children.map((row) => (isWait(row) ? wait(row, drawn) : step(row, drawn)))
  return [element('ol', { className: ['delais'] }, ...rows)]
}

/** Whether a line is a delay, and no step: it begins with a fact. */
export function isWait({ children: [first] }: DiagramRow): boolean {
  return first?.children[0]?.type === 'mention' && first.children[0].kind === 'fact'
}

function step({ picture: concept, children: [what, more] }: DiagramRow, { wordsOf }: Drawn): Element {
  return element(
    'li',
    {},
    picture(concept),
    element(
      'p',
      {},
      element('strong', {}, ...(what === undefined ? [] : wordsOf(what))),
      ...(more === undefined ? [] : [text(' '), ...wordsOf(more)]),
    ),
  )
}

function wait({ children }: DiagramRow, { context, wordsOf }: Drawn): Element {
  const [id] = children.flatMap(factIdsIn)
  const fact = id === undefined ? null : context.fact(id)
  const words = children.flatMap((cell, index) => [...(index === 0 ? [] : [text(' ')]), ...wordsOf(cell)])
  return element('li', { className: ['wait'] }, sheets((fact && numberOf(fact)) ?? 0), element('p', {}, ...words))
}
