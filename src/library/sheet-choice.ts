import type { z } from 'zod'
import type { sheetSchema } from './schemas/sheet.ts'

/** What a section is on the sheet to give. */
export type SheetRole = 'conditions' | 'steps' | 'papers' | 'deadlines' | 'refusal' | 'help'

/** How much of a section stands on the sheet to give: blocks (paragraphs, lists, tables) count from 1. */
export type Taken =
  | { readonly kind: 'whole' }
  | { readonly kind: 'none' }
  | { readonly kind: 'blocks'; readonly first: number; readonly last: number }

/** A section that the editor puts on the sheet or leaves out, in the order of the paper. */
export interface SheetChoice {
  readonly section: string
  readonly taken: Taken
}

/** `sheet:` of a front matter; null when the usual rule chooses. */
export function sheetChoices(written: z.output<typeof sheetSchema>): readonly SheetChoice[] | null {
  return written === undefined ? null : Object.entries(written).map(([section, taken]) => ({ section, taken }))
}
