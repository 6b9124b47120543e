import type { Nodes } from 'mdast'
import { writtenMention } from '../markdown/mentions.ts'

/**
 * The words of some Markdown without what does not change their meaning: white space, line breaks,
 * emphasis, lists or headings, typographic quotes, apostrophes, dashes and no-break spaces.
 * Words, figures, punctuation, mentions and the targets of links stay.
 */
export function normalText(nodes: readonly Nodes[]): string {
  const words: string[] = []
  for (const node of nodes) collect(node, words)
  return normalise(words.join(''))
}

/** Same normal form for a bare text such as a title. */
export function normalise(text: string): string {
  const plain = SPECIAL.test(text) ? evened(text) : text
  return (
    plain
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .replace(/ (?=[;:!?])/g, '')
      // Quotes with spaces inside (French) or without (typed) are the same quotes.
      .replace(/ ?" ?/g, '"')
      .trim()
  )
}

/** Anything that typing habits write in several ways; most texts have little of it. */
const SPECIAL = /[^\x20-\x7e\n\u00c0-\u00ff\u0152\u0153]|[«»]/

function evened(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\u2066-\u2069\uFEFF]/g, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
}

function collect(node: Nodes, words: string[]): void {
  if (node.type === 'mention') words.push(writtenMention(node))
  else if ('value' in node) words.push(node.value)
  if ('alt' in node && node.alt) words.push(node.alt)
  if (node.type === 'break') words.push(' ')
  if (node.type === 'pageBlock') words.push(`<${node.name}>`)
  if (node.type === 'diagram') words.push(node.title, ' ')
  if (node.type === 'diagramCell' && node.role !== 'words') words.push(node.role, ' ')
  if ('children' in node) for (const child of node.children) collect(child, words)
  if ('url' in node) words.push(` <${node.url}>`)
  if (!INLINE.has(node.type)) words.push(' ')
}

/** Nodes that do not end a word: « **m**ot » is one word. */
const INLINE = new Set<Nodes['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'ficheLink',
  'mention',
  'html',
])
