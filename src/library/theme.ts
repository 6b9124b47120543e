import type { Localized } from '../facts/fact.ts'

export interface Theme {
  readonly id: string
  readonly title: Localized
  readonly summary: Localized
  readonly pictogram: string | null
  /** Who gives today's figures of this theme; null when it is the site's help line. */
  readonly helpline: string | null
}
