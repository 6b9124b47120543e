import type { PlainDate } from '../facts/fact.ts'

/** What people did with some texts, as the person who led the workshop wrote it. No command writes one. */
export interface Workshop {
  readonly on: PlainDate
  readonly group: string
  readonly people: number
  readonly recordedBy: string
  /** `ame/fr/falc` */
  readonly about: readonly string[]
  readonly tasks: readonly { readonly task: string; readonly tried: number; readonly succeeded: number }[]
  readonly wrongBeliefs: readonly string[]
  /** 1-based line of the entry. */
  readonly line: number
}
