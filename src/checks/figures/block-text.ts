import type { InlineCode, Nodes, Text } from 'mdast'
import type { Place } from '../../library/place.ts'
import type { Mention } from '../../markdown/mention.ts'
import { OBJECT } from '../../markdown/mentions.ts'
import { placeInText, startOf } from '../place.ts'
import type { Where } from '../rule.ts'

/**
 * The text of a paragraph, heading or cell in one piece: « **3** mois » reads « 3 mois », a mention is one character.
 */
export interface BlockText {
  readonly text: string
  /** Its mentions, each with the offset of its character. */
  readonly mentions: readonly { readonly start: number; readonly mention: Mention }[]
  readonly placeOf: (offset: number, where: Where) => Place
}

/** `code` is what is typed between backquotes: words like the others, or nothing that is searched. */
export function blockText(block: Nodes, { code = 'words' }: { readonly code?: 'words' | 'hidden' } = {}): BlockText {
  const parts: { readonly start: number; readonly node: Text | InlineCode | Mention }[] = []
  let text = ''
  const visit = (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'mention') {
      parts.push({ start: text.length, node })
      text +=
        node.type === 'mention'
          ? OBJECT
          : node.type === 'inlineCode' && code === 'hidden'
            ? OBJECT.repeat(node.value.length)
            : node.value
    } else if (node.type === 'break') text += '\n'
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(block)
  return {
    text,
    mentions: parts.flatMap(({ start, node }) => (node.type === 'mention' ? [{ start, mention: node }] : [])),
    placeOf: (offset, where) => {
      const part = parts.findLast(({ start }) => start <= offset)
      if (part === undefined) return startOf(block)
      return part.node.type === 'mention' ? startOf(part.node) : placeInText(part.node, offset - part.start, where)
    },
  }
}
