import type { RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Reference } from './model.ts'

/** Lists what a section asks for by id: facts, terms, contacts, letters, articles of law, links; in text order. */
export function listReferences(nodes: readonly RootContent[]): Reference[] {
  const references: Reference[] = []
  for (const root of nodes) {
    visit(root, (node) => {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 }
      if (node.type === 'mention') references.push({ kind: node.kind, target: node.id, line, column })
      else if (node.type === 'ficheLink') references.push({ kind: 'fiche', target: node.fiche, section: node.section, line, column })
      else if (node.type === 'link') references.push({ kind: 'link', target: node.url, line, column })
    })
  }
  return references
}

/** Ids of one kind, each once, in order of first use. */
export function idsOf(references: readonly Reference[], kind: Reference['kind']): readonly string[] {
  return [...new Set(references.filter((reference) => reference.kind === kind).map(({ target }) => target))]
}
