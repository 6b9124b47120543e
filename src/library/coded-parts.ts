import type { Coded } from '../codes/targets.ts'
import { diagramsIn } from './diagrams.ts'
import type { Version } from './fiche.ts'
import { isNamed } from './sections.ts'

/** What of a text has codes: its sections, then its drawings of facts, which came later. */
export function codedParts({ fiche, sections }: Pick<Version, 'fiche' | 'sections'>): Coded {
  return { fiche, sections: [...sections.filter(isNamed), ...diagramsIn({ sections }).map(({ diagram }) => diagram)] }
}
