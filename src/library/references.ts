import type { Nodes, RootContent } from 'mdast'
import type { Reference } from './section.ts'

/** Lists what a section asks for by id: facts, terms, contacts, letters, articles of law, links; in text order. */
export function listReferences(nodes: readonly RootContent[]): Reference[] {
  const references: Reference[] = []
  // Every node of every text is looked at: by hand, a fifth of what a general visitor costs.
  const look = (node: Nodes) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 }
    if (node.type === 'mention') references.push({ kind: node.kind, target: node.id, line, column })
    else if (node.type === 'ficheLink')
      references.push({ kind: 'fiche', target: node.fiche, section: node.section, line, column })
    else if (node.type === 'link') references.push({ kind: 'link', target: node.url, line, column })
    if ('children' in node) for (const child of node.children) look(child)
  }
  for (const node of nodes) look(node)
  return references
}

/** Ids of one kind, each once, in order of first use. */
export function idsOf(references: readonly Reference[], kind: Reference['kind']): readonly string[] {
  return [...new Set(references.filter((reference) => reference.kind === kind).map(({ target }) => target))]
}
