import type { DiagramNode } from '../markdown/diagram/diagram-node.ts'
import type { Version } from './fiche.ts'
import type { Section, WrittenSection } from './section.ts'

/** A drawing of facts that has an id, hence an address and a code. */
export type NamedDiagram = DiagramNode & { readonly id: string }

/** The drawings of facts of a section that have an id, in its order. */
export function diagramsOf({ nodes }: Pick<WrittenSection, 'nodes'>): NamedDiagram[] {
  return nodes.flatMap((node) => (node.type === 'diagram' && hasId(node) ? [node] : []))
}

/** Those of a whole text, each with the section in which it stands. */
export function diagramsIn({ sections }: Pick<Version, 'sections'>): { diagram: NamedDiagram; section: Section }[] {
  return sections.flatMap((section) => diagramsOf(section).map((diagram) => ({ diagram, section })))
}

const hasId = (node: DiagramNode): node is NamedDiagram => node.id !== null
