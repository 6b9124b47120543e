import type { Nodes, RootContent } from 'mdast'
import { findMentions } from '../markdown/mentions.ts'
import type { Place, Reference } from './model.ts'

/**
 * Lists what a section asks for by id: facts, terms, contacts, letters, articles of law, links; in text order.
 *
 * @param source the file that the nodes' positions refer to.
 * @param placeAt line and column of an offset of that file.
 */
export function listReferences(nodes: readonly RootContent[], source: string, placeAt: (offset: number) => Place): Reference[] {
  const references: Reference[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'text') addMentions(node.value, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
    else if (node.type === 'link' || node.type === 'definition') references.push({ kind: 'link', target: node.url, ...placeOf(node) })
    if ('children' in node) for (const child of node.children) visit(child)
  }
  const addMentions = (text: string, start: number, end: number) => {
    let cursor = start
    for (const mention of findMentions(text)) {
      const typed = text.slice(mention.start, mention.end)
      const found = source.indexOf(typed, cursor)
      const offset = found === -1 || found > end ? start + mention.start : found
      cursor = offset + typed.length
      references.push({ kind: mention.kind, target: mention.id, ...placeAt(offset) })
    }
  }
  for (const node of nodes) visit(node)
  return references
}

function placeOf(node: Nodes): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

/** Ids of one kind, each once, in order of first use. */
export function idsOf(references: readonly Reference[], kind: Reference['kind']): readonly string[] {
  return [...new Set(references.filter((reference) => reference.kind === kind).map(({ target }) => target))]
}
