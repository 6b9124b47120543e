import type { Localized } from '../facts/fact.ts'

/** What a person says of themselves on the home page, and the text that answers. */
export interface Situation {
  readonly id: string
  /** In the first person. */
  readonly say: Localized
  /** Concept of the pictogram manifest. */
  readonly pictogram: string
  readonly fiche: string
  /** Null for the fiche as a whole. */
  readonly section: string | null
  readonly file: string
  /** 1-based line of the entry. */
  readonly line: number
}
