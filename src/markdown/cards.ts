import type { Element } from 'hast'
import type { Paragraph, PhrasingContent } from 'mdast'
import { contactCard } from './contacts.ts'
import type { RenderContext } from './context.ts'
import { letterCard } from './letters.ts'
import type { Mention } from './mention.ts'

/** A paragraph cut where a contact or a letter stands alone on its line. */
export type Block =
  | { readonly kind: 'text'; readonly children: PhrasingContent[] }
  | { readonly kind: 'card'; readonly card: Element }

/** Cuts a paragraph into texts and cards; a paragraph without cards is one text. */
export function cutAtCards({ children }: Paragraph, context: RenderContext): Block[] {
  if (!children.some(isCard)) return [{ kind: 'text', children }]
  const blocks: Block[] = []
  let open: PhrasingContent[][] = []
  const flush = () => {
    const nodes = open.flatMap((line, index): PhrasingContent[] =>
      index === 0 ? line : [{ type: 'text', value: '\n' }, ...line],
    )
    if (nodes.length > 0) blocks.push({ kind: 'text', children: nodes })
    open = []
  }
  for (const line of linesOf(children)) {
    const card = cardOn(line, context)
    if (card === null) {
      open.push(line)
    } else {
      flush()
      blocks.push({ kind: 'card', card })
    }
  }
  flush()
  return blocks
}

const isCard = (node: PhrasingContent): node is Mention =>
  node.type === 'mention' && (node.kind === 'contact' || node.kind === 'letter')

/** The nodes of a paragraph, line by line. */
function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type !== 'text') lines.at(-1)?.push(node)
    else {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([])
        if (value !== '') lines.at(-1)?.push({ type: 'text', value })
      })
    }
  }
  return lines
}

/** What a line shows as a card: the one thing on it. */
function cardOn(line: readonly PhrasingContent[], context: RenderContext): Element | null {
  const [mention, ...others] = line.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  if (mention === undefined || others.length > 0 || !isCard(mention)) return null
  if (mention.kind === 'contact') {
    const contact = context.contact(mention.id)
    return contact && contactCard(contact, context)
  }
  const letter = context.letter(mention.id)
  return letter && letterCard(letter, context)
}
