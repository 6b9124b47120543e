import { library } from 'virtual:library'
import { diagramsIn, diagramsOf } from '../../library/diagrams.ts'
import type { Fiche, Version } from '../../library/fiche.ts'
import { remembered } from '../../traces/reads.ts'
import { versionsInOrder } from './versions.ts'

/** What a short code stands for, with every text one may choose. */
export interface Coded {
  readonly code: string
  readonly fiche: Fiche
  /** Id of a section or of a drawing of facts, null for the whole fiche. */
  readonly section: string | null
  /** Published texts that have it, French first. */
  readonly versions: readonly Version[]
}

/** Every code that leads to a published text, in the order of the codes. */
export const codedTargets: () => readonly Coded[] = remembered(() =>
  Array.from(library.codes).flatMap(([target, code]): Coded[] => {
    const [id = '', section = null] = target.split('#')
    const fiche = library.fiches.get(id)
    if (!fiche) return []
    const versions = versionsInOrder(fiche).filter(
      ({ status, sections }) => status === 'published' && (section === null || holds(sections, section)),
    )
    return versions.length > 0 ? [{ code, fiche, section, versions }] : []
  }),
)

function holds(sections: Version['sections'], id: string): boolean {
  return (
    sections.some((section) => section.id === id) ||
    sections.some((section) => diagramsOf(section).some((diagram) => diagram.id === id))
  )
}

/** Title of the section or drawing in a text, or of the whole text. */
export function titleIn(version: Version, section: string | null): string {
  return (
    version.sections.find(({ id }) => id === section)?.title ??
    diagramsIn(version).find(({ diagram }) => diagram.id === section)?.diagram.title ??
    version.title
  )
}
