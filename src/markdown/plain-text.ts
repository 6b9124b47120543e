import type { Nodes, RootContent } from 'mdast'
import { LTR_ISOLATE, POP_ISOLATE } from '../facts/bidi.ts'
import { contactAsText } from './contacts.ts'
import type { RenderContext } from './context.ts'
import { diagramLines } from './diagram/diagram-text.ts'
import { factAsText } from './facts.ts'
import { typeset } from './in-language.ts'
import { articleAsText } from './law-name.ts'
import type {} from './mention.ts'
import type { Named } from './mentions.ts'
import { findMentions } from './mentions.ts'

/**
 * The words of a section as a reader of the page sees them, figures said, one block a line; for
 * the search index, the open data and exports. Link targets and explanations are left out.
 */
export function sectionText(section: { readonly nodes: readonly RootContent[] }, context: RenderContext): string {
  return section.nodes
    .flatMap((node) => blocks(node, context))
    .map((block) => typeset(inLines(block), context.lang).replace(ISOLATES, ''))
    .filter((line) => line !== '')
    .join('\n')
}

const ISOLATES = new RegExp(`[${LTR_ISOLATE}${POP_ISOLATE}]`, 'gu')

function blocks(node: Nodes, context: RenderContext): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(node, context)]
    case 'diagram':
      return diagramLines(node, context, (cell) => cell.children.map((child) => inlineText(child, context)).join(''))
    case 'tableRow':
      return [node.children.map((cell) => inlineText(cell, context)).join(' ; ')]
    default:
      return 'children' in node ? node.children.flatMap((child) => blocks(child, context)) : [inlineText(node, context)]
  }
}

function inlineText(node: Nodes, context: RenderContext): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'mention') return mentioned(node, context) ?? node.value
  if ('value' in node) return node.value
  if ('children' in node) return node.children.map((child) => inlineText(child, context)).join('')
  return 'alt' in node ? (node.alt ?? '') : ''
}

/** A bare text with its mentions said: an article of law in a letter. */
export function plainWords(text: string, context: RenderContext): string {
  let result = ''
  let end = 0
  for (const mention of findMentions(text)) {
    result += text.slice(end, mention.start) + (mentioned(mention, context) ?? text.slice(mention.start, mention.end))
    end = mention.end
  }
  return inLines(result + text.slice(end))
}

const inLines = (text: string): string => text.replace(/[ \t]*\n[ \t]*/g, '\n').trim()

function mentioned({ kind, id }: Named, context: RenderContext): string | null {
  switch (kind) {
    case 'fact': {
      const fact = context.fact(id)
      return fact && factAsText(fact, context)
    }
    case 'contact': {
      const contact = context.contact(id)
      return contact && contactAsText(contact, context)
    }
    case 'law': {
      const article = context.law(id)
      return article && articleAsText(article, context)
    }
    case 'term':
      return context.term(id)?.name ?? null
    case 'letter': {
      const letter = context.letter(id)
      return letter && context.sayText(letter.title).text
    }
  }
}
