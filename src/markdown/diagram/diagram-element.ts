import type { Element, ElementContent } from 'hast'
import { ageSaidBeside, lastSeen, recheckOn } from '../../facts/shelf-life.ts'
import { contactInText } from '../contacts.ts'
import type { RenderContext } from '../context.ts'
import { element } from '../element.ts'
import { added } from '../in-language.ts'
import { typed } from '../marks.ts'
import { barRows } from './bars.ts'
import { ceilingRows } from './ceilings.ts'
import { delayRows } from './delays.ts'
import type { DiagramAge } from './diagram-facts.ts'
import { ageOf, factsOf } from './diagram-facts.ts'
import type { DiagramCell, DiagramNode } from './diagram-node.ts'
import type { Drawn } from './drawn.ts'
import { shareRows } from './shares.ts'

/**
 * A diagram as a figure: a real list, in which all is said in words, with shapes beside them. Facts that have ended
 * mark the whole of it, once.
 */
export function diagramElement(
  diagram: DiagramNode,
  context: RenderContext,
  wordsOf: (cell: DiagramCell) => ElementContent[],
): Element {
  const facts = factsOf(diagram, context.fact)
  const age = ageOf(facts, ({ entry }) => ageSaidBeside(entry))
  const former = age.kind === 'former'
  const name = `${context.idPrefix}${diagram.id ?? ''}`
  const drawn = { diagram, context, former, hatching: { id: `${name}-h` }, wordsOf }
  const ends = facts.flatMap(({ entry }) => entry.validTo ?? []).sort()[0]
  const rechecks = facts.flatMap(({ state, entry }) =>
    state === 'current' && ageSaidBeside(entry) ? [{ on: recheckOn(entry), seen: lastSeen(entry) }] : [],
  )
  const [recheck] = rechecks.filter(({ on }) => on !== null).sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
  return element(
    'figure',
    {
      ...(name === '' ? {} : { id: name }),
      className: ['schema', ...(former ? ['former'] : [])],
      // What the reader's clock needs (`client/reader-clock.ts`), for the whole figure.
      ...(ends === undefined || former ? {} : { 'data-valid-to': ends }),
      ...(recheck === undefined || ends !== undefined || age.kind !== 'today'
        ? {}
        : { 'data-recheck-on': recheck.on, 'data-seen': recheck.seen ?? '' }),
    },
    // On its own page its title is that of the page.
    diagram.title === '' ? null : element('figcaption', {}, element('strong', {}, typed(diagram.title))),
    former ? formerNotice(age, context) : null,
    ...rowsOf(drawn),
    ageLine(age, context),
  )
}

function rowsOf(drawn: Drawn): Element[] {
  switch (drawn.diagram.kind) {
    case 'plafonds':
      return ceilingRows(drawn)
    case 'barres':
      return barRows(drawn)
    case 'partage':
      return shareRows(drawn)
    case 'delais':
      return delayRows(drawn)
    // Refused by the content checks; its words stay readable.
    case null:
      return [
        element(
          'ul',
          {},
          ...drawn.diagram.children.map((row) => element('li', {}, ...row.children.flatMap(drawn.wordsOf))),
        ),
      ]
  }
}

function formerNotice(age: DiagramAge & { readonly kind: 'former' }, context: RenderContext): Element {
  const { words, whoKnows } = context
  const said = words.diagram.former({ until: context.sayDate(age.until) })
  const who = whoKnows === null ? [] : [...added(` ${words.notice.who} `, context), ...contactInText(whoKnows, context)]
  return element('p', { className: ['notice'], role: 'note' }, element('strong', {}, ...added(said, context)), ...who)
}

/** The age of figures that are not today's, once for all. */
function ageLine(age: DiagramAge, context: RenderContext): Element | null {
  const { words } = context
  const said =
    age.kind === 'ending'
      ? words.until({ date: context.sayDate(age.until) })
      : age.kind !== 'aged'
        ? null
        : age.seen === null
          ? words.toCheck
          : words.lastSeen({ date: context.sayPartialDate(age.seen) })
  return said === null ? null : element('p', { className: ['fact-mark'] }, ...added(`(${said})`, context))
}
