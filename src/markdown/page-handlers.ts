import type { Element, ElementContent } from 'hast'
import type {
  Code,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Html,
  Image,
  ImageReference,
  Link,
  LinkReference,
  ListItem,
  Paragraph,
  Parents,
  Table,
  Text,
} from 'mdast'
import type { Handlers, State } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import { isEasy } from '../facts/level.ts'
import { cutAtCards } from './cards.ts'
import { contactInText } from './contacts.ts'
import type { RenderContext } from './context.ts'
import { diagramElement } from './diagram/diagram-element.ts'
import type { DiagramCell, DiagramNode } from './diagram/diagram-node.ts'
import { element, text } from './element.ts'
import type { FicheLink } from './fiche-link.ts'
import { foldElement } from './fold.ts'
import type { FoldNode } from './fold-node.ts'
import { articleInText } from './law.ts'
import { letterInText } from './letters.ts'
import { linePicture } from './line-picture.ts'
import { linkElement, linkToFiche } from './link-element.ts'
import { listItem } from './list-item.ts'
import { marked, markOf, typed } from './marks.ts'
import type { Mention } from './mention.ts'
import { tableElement } from './tables.ts'

/**
 * How each kind of Markdown node becomes HTML; kinds that are not here keep the standard way. Figures
 * and terms are left as marked places, and typed words as they are typed, for the plugins that follow.
 */
export function pageHandlers(context: RenderContext): Handlers {
  return {
    text: (_state, { value }: Text) => typed(value.replace(/[ \t]*\n[ \t]*/g, '\n')),
    // What an unknown id stands for can't be shown; what the editor typed stays visible.
    mention: (state, node: Mention) => {
      if (node.kind === 'fact' && state.options.file) state.options.file.data.asksFigures = true
      return mentioned(node, context) ?? text(node.value)
    },
    paragraph: (state, node: Paragraph, parent: Parents | undefined) => paragraph(state, node, parent, context),
    listItem: (state, node: ListItem, parent: Parents | undefined) => listItem(state, node, parent, context),
    fold: (state, node: FoldNode) => foldElement(state, node, context),
    heading: (state, node: Heading) => element(`h${Math.max(3, node.depth)}`, {}, ...state.all(node)),
    link: (state, node: Link) => linkElement(node.url, context, state.all(node)),
    ficheLink: (state, node: FicheLink) => linkToFiche(node, context, state.all(node)),
    linkReference: (state, node: LinkReference) => state.all(node),
    diagram: (state, node: DiagramNode) => {
      if (state.options.file) Object.assign(state.options.file.data, { asksFigures: true, hasDiagram: true })
      return diagramElement(node, context, (cell) => inDiagram(cell, state))
    },
    table: (state, node: Table) => tableElement(node, context, (cell) => state.all(cell)),
    // Refused by the content checks; should one pass, its words stay readable and nothing runs or loads.
    html: (_state, node: Html) => text(node.value),
    image: (_state, node: Image) => text(node.alt ?? ''),
    imageReference: (_state, node: ImageReference) => text(node.alt ?? ''),
    footnoteReference: (_state, node: FootnoteReference) => text(`[${node.label ?? node.identifier}]`),
    footnoteDefinition: (state, node: FootnoteDefinition) => state.all(node),
    code: (_state, node: Code) => element('p', {}, element('code', {}, node.value)),
  }
}

function paragraph(
  state: State,
  node: Paragraph,
  parent: Parents | undefined,
  context: RenderContext,
): ElementContent[] {
  // The picture of an item stands beside all that the item says.
  const picture = parent?.type === 'listItem' && parent.children[0] === node ? null : linePicture(node, context)
  return cutAtCards(node, context).map((block) => {
    if (block.kind === 'card') return block.card
    const children = state.all({ type: 'paragraph', children: block.children })
    const words = isEasy(context.level) ? [marked(element('span', {}, ...children), { kind: 'lines' })] : children
    if (picture === null) return element('p', {}, ...words)
    return element('p', { className: ['pictured'] }, picture, element('span', {}, ...words))
  })
}

/** The words of a cell, whose figures have no age of their own. */
function inDiagram(cell: DiagramCell, state: State): ElementContent[] {
  const nodes = state.all({ type: 'paragraph', children: cell.children })
  visit({ type: 'root', children: nodes }, 'element', (node) => {
    const mark = markOf(node)
    if (mark?.kind === 'figure') Object.assign(node, marked(node, { ...mark, inDiagram: true }))
  })
  return nodes
}

/** What is mentioned, or null when nothing has that name. */
function mentioned({ kind, id }: Mention, context: RenderContext): ElementContent | ElementContent[] | null {
  switch (kind) {
    case 'fact':
      return known(context.fact(id), (shown) => place({ kind: 'figure', shown }))
    case 'law':
      return known(context.law(id), (article) => articleInText(article, context))
    case 'term':
      return known(context.term(id), (term) => place({ kind: 'term', id, term }))
    case 'contact':
      return known(context.contact(id), (contact) => contactInText(contact, context))
    case 'letter':
      return known(context.letter(id), (letter) => letterInText(letter, context))
  }
}

const place = (mark: Parameters<typeof marked>[1]): Element => marked(element('span', {}), mark)

function known<T, Shown>(value: T | null, show: (value: T) => Shown): Shown | null {
  return value === null ? null : show(value)
}
