import type { NamedDiagram } from '../../library/diagrams.ts'
import { diagramsIn } from '../../library/diagrams.ts'
import type { Version } from '../../library/fiche.ts'
import type { Section } from '../../library/section.ts'
import { easyPaths, fichePaths } from './fiche-paths.ts'

interface OfVersion {
  readonly params: object
  readonly props: { readonly version: Version }
}

/** A page for each drawing of the texts that have pages of their own. */
function ofEach<Path extends OfVersion>(paths: readonly Path[]) {
  return paths.flatMap(({ params, props }) =>
    diagramsIn(props.version).map(({ diagram, section }) => ({
      params: { ...params, diagram: diagram.id },
      props: { ...props, diagram, section },
    })),
  )
}

export interface DiagramProps {
  readonly version: Version
  readonly diagram: NamedDiagram
  readonly section: Section
}

export const diagramPaths = () => ofEach(fichePaths('standard'))
export const easyDiagramPaths = () => ofEach(easyPaths())
