import type { SheetRole } from './sheet-choice.ts'

/** A section that every fiche has unless it has no object, and what its writer must say there. */
export interface PlannedSection {
  /** Shared by all languages and levels. */
  readonly id: string
  /** French heading, to be reworded. */
  readonly title: string
  readonly task: string
  /** Concept of its picture where the text names none: the same at all reading levels. */
  readonly pictogram: string | null
  /** Whether a new fiche begins it with the site's help line. */
  readonly helpline: boolean
  /** Whether the pictured links at the top of an easy text lead to it, before the fiche's own sections. */
  readonly firstLink: boolean
  /** What it is on the sheet to give; null when it is not there. */
  readonly sheet: SheetRole | null
}
