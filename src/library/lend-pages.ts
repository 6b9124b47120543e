import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Library } from './model.ts'
import type { PageText } from './page-text.ts'
import type { Section } from './section.ts'

/**
 * Texts of pages written for one content folder, lent to another: paragraphs and points of a list that
 * name a contact, a figure, a letter, a picture or a fiche which that folder has not are left out, and
 * sections that nothing is left of, with what leads to them. Languages which the folder has not are left out,
 * and pages that are of their own site alone.
 */
export function lendPages(pages: ReadonlyMap<string, PageText>, library: Library): Map<string, PageText> {
  const languages = new Set(['fr', ...library.languages.map(({ code }) => code)])
  const spoken = [...pages].filter(([, { lang, settings }]) => settings.lent && languages.has(lang))
  return new Map(
    spoken.map(([key, page]) => [key, { ...page, borrowed: true, sections: lentSections(page.sections, library) }]),
  )
}

function lentSections(sections: readonly Section[], library: Library): readonly Section[] {
  const ids = new Set(sections.map(({ id }) => id))
  const lent = sections.flatMap((section) => lentSection(section, (node) => !asksForMore(node, ids, library), library))
  return lent.length === sections.length ? lent : lentSections(lent, library)
}

function lentSection(section: Section, has: (node: RootContent) => boolean, { pictograms }: Library): Section[] {
  const pictogram = section.pictogram !== null && pictograms.has(section.pictogram) ? section.pictogram : null
  const nodes = withoutHeralds(
    section.nodes.flatMap((node) => kept(node, has)),
    section.nodes,
  )
  if (nodes.every(({ type }) => type === 'heading')) return []
  const references = section.references.filter(({ line }) => nodes.some((node) => holds(node, line)))
  return [{ ...section, pictogram, nodes, references }]
}

/** The node, a list without some of its points, or nothing. */
function kept(node: RootContent, has: (node: RootContent) => boolean): RootContent[] {
  if (node.type !== 'list') return has(node) ? [node] : []
  const children = node.children.filter(has)
  if (children.length === node.children.length) return [node]
  return children.length === 0 ? [] : [{ ...node, children }]
}

/** Without the lines that announce what has gone: « En cas d'urgence : ». */
function withoutHeralds(nodes: readonly RootContent[], before: readonly RootContent[]): RootContent[] {
  return nodes.filter((node) => {
    const next = before[before.indexOf(node) + 1]
    const announces = node.type === 'paragraph' && next !== undefined && /:\s*$/u.test(toString(node))
    return !announces || nodes.some(({ position }) => position === next.position)
  })
}

function holds(node: RootContent, line: number): boolean {
  if (node.type === 'list') return node.children.some((point) => holds(point, line))
  const { position } = node
  return position !== undefined && position.start.line <= line && line <= position.end.line
}

function asksForMore(node: RootContent, sections: ReadonlySet<string>, library: Library): boolean {
  if (node.type === 'mention') return !namesIn(library)[node.kind].has(node.id)
  if (node.type === 'ficheLink' && !library.fiches.has(node.fiche)) return true
  if (node.type === 'link' && node.url.startsWith('#') && !sections.has(node.url.slice(1))) return true
  return 'children' in node && node.children.some((child) => asksForMore(child, sections, library))
}

function namesIn({ facts, contacts, law, letters, terms }: Library) {
  return { fact: facts, contact: contacts, law, letter: letters, term: terms }
}
