import { isEasy } from '../facts/level.ts'
import type { ElementContent } from 'hast'
import type {
  Code, FootnoteDefinition, FootnoteReference, Heading, Html, Image, ImageReference, Link, LinkReference, Paragraph, Table, Text,
} from 'mdast'
import type { Handlers, State } from 'mdast-util-to-hast'
import { cutAtCards } from './cards.ts'
import { element, text } from './element.ts'
import { falcLines } from './falc-lines.ts'
import { inline } from './inline.ts'
import { linkInText } from './links.ts'
import { quietly } from './scope.ts'
import type { Scope } from './scope.ts'
import { tableInText } from './tables.ts'

/** How each kind of Markdown node becomes HTML; kinds that are not here keep the standard way. */
export function handlersFor(scope: Scope): Handlers {
  return {
    text: (_state, node: Text) => inline(node.value, scope),
    paragraph: (state, node: Paragraph) => paragraph(state, node, scope),
    heading: (state, node: Heading) => element(`h${Math.max(3, node.depth)}`, {}, ...quietly(scope, () => state.all(node))),
    link: (state, node: Link) => linkInText(node.url, scope, quietly(scope, () => state.all(node))),
    linkReference: (state, node: LinkReference) => {
      const url = state.definitionById.get(node.identifier.toUpperCase())?.url ?? ''
      return linkInText(url, scope, quietly(scope, () => state.all(node)))
    },
    table: (state, node: Table) => tableInText(node, scope, (cell) => state.all(cell)),
    // Refused by the content checks; should one pass, its words stay readable and nothing runs or loads.
    html: (_state, node: Html) => text(node.value),
    image: (_state, node: Image) => text(node.alt ?? ''),
    imageReference: (_state, node: ImageReference) => text(node.alt ?? ''),
    footnoteReference: (_state, node: FootnoteReference) => text(`[${node.label ?? node.identifier}]`),
    footnoteDefinition: (state, node: FootnoteDefinition) => state.all(node),
    code: (_state, node: Code) => element('p', {}, element('code', {}, node.value)),
  }
}

function paragraph(state: State, node: Paragraph, scope: Scope): ElementContent[] {
  const { level } = scope.context
  return cutAtCards(node, scope.context).map((block) => {
    if (block.kind === 'card') return block.card
    const children = state.all({ type: 'paragraph', children: block.children })
    return element('p', {}, ...(isEasy(level) ? falcLines(children) : children))
  })
}
