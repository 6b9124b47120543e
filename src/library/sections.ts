import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { mistakeOf } from '../markdown/complain.ts'
import { inSections } from '../markdown/parse.ts'
import type { SectionNode } from '../markdown/section-node.ts'
import { sectionHash } from '../translations/hash.ts'
import { isReadingOutcome } from './reading-rules.ts'
import { idsOf, listReferences } from './references.ts'
import type { FileReport } from './report.ts'
import type { WrittenSection } from './section.ts'

/** Begins the id of a section that names none; an id of an editor can't hold a space. */
const nameless = 'ligne '

/** False for a section whose heading gives no valid id. */
export function isNamed({ id }: Pick<WrittenSection, 'id'>): boolean {
  return !id.startsWith(nameless)
}

/**
 * Cuts a parsed fiche into its sections, one per `## Title {#id}`.
 *
 * @param source the file that the tree was parsed from.
 */
export function readSections(tree: Root, source: string, report: FileReport): WrittenSection[] {
  const file = new VFile(source)
  const { children } = inSections(tree, file)
  for (const message of file.messages) {
    const { line, column, rule, ...complaint } = mistakeOf(message)
    if (!isReadingOutcome(rule)) throw new Error(`No rule of reading tells "${rule}".`)
    report({ line, column }, { rule, ...complaint })
  }
  return children.flatMap((node) => (node.type === 'section' ? written(node) : []))
}

function written({ id, title, pictogram, children: [heading, ...nodes] }: SectionNode): WrittenSection {
  const line = heading.position?.start.line ?? 1
  const references = listReferences(nodes)
  const uses = {
    facts: idsOf(references, 'fact'),
    terms: idsOf(references, 'term'),
    contacts: idsOf(references, 'contact'),
    law: idsOf(references, 'law'),
  }
  return {
    id: id ?? `${nameless}${line}`,
    title,
    heading,
    pictogram,
    line,
    nodes,
    hash: sectionHash(title, nodes),
    references,
    uses,
  }
}
