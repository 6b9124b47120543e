import type { Element } from 'hast'
import type { Paragraph, PhrasingContent } from 'mdast'
import { contactCard } from './contacts.ts'
import type { RenderContext } from './context.ts'
import { letterCard } from './letters.ts'
import { findMentions } from './mentions.ts'

/** A paragraph cut where a contact or a letter stands alone on its line. */
export type Block = { readonly kind: 'text'; readonly children: PhrasingContent[] } | { readonly kind: 'card'; readonly card: Element }

/** Cuts a paragraph into texts and cards; a paragraph without cards is one text. */
export function cutAtCards(paragraph: Paragraph, context: RenderContext): Block[] {
  const blocks: Block[] = []
  let children: PhrasingContent[] = []
  const flush = () => {
    if (children.length > 0) blocks.push({ kind: 'text', children })
    children = []
  }
  paragraph.children.forEach((child, index) => {
    if (child.type !== 'text' || !/\{\{\s*(?:contact|letter):/u.test(child.value)) return void children.push(child)
    const lines = child.value.split('\n')
    lines.forEach((line, number) => {
      // A first or last line may go on in the neighbouring node: `**Appelez** {{contact:…}}`.
      const whole = (number > 0 || index === 0) && (number < lines.length - 1 || index === paragraph.children.length - 1)
      const card = whole ? cardFor(line, context) : null
      if (card) {
        flush()
        blocks.push({ kind: 'card', card })
      } else {
        children.push({ type: 'text', value: children.length > 0 && number > 0 ? `\n${line}` : line })
      }
    })
  })
  flush()
  return blocks
}

function cardFor(line: string, context: RenderContext): Element | null {
  const alone = line.trim()
  const [mention] = findMentions(alone)
  if (!mention || mention.start !== 0 || mention.end !== alone.length) return null
  if (mention.kind === 'contact') {
    const contact = context.contact(mention.id)
    return contact && contactCard(contact, context)
  }
  if (mention.kind !== 'letter') return null
  const letter = context.letter(mention.id)
  return letter && letterCard(letter, context)
}
