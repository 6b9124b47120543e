import type { Nodes } from 'mdast'
import type { Section } from '../library/section.ts'
import { OBJECT } from '../markdown/mentions.ts'

const known = new WeakMap<Section, string>()

/** All the words typed in a section, title included; link addresses left out. */
export function sectionWords(section: Section): string {
  const made = known.get(section) ?? [section.title, ...section.nodes.map(wordsOf)].join('\n')
  known.set(section, made)
  return made
}

function wordsOf(node: Nodes): string {
  if (node.type === 'mention') return OBJECT
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node
    ? node.children.map(wordsOf).join(node.type === 'paragraph' || node.type === 'heading' ? '' : '\n')
    : ''
}
