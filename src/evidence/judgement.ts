import type { PlainDate } from '../facts/fact.ts'

/** What a person may find of a criterion. */
export const judgementResults = ['conform', 'not-conform', 'not-applicable'] as const

export type JudgementResult = (typeof judgementResults)[number]

/** What a person found of one criterion on the pages of the sample: `content/accessibility/judgements.yaml`. */
export interface Judgement {
  /** `10.11` */
  readonly criterion: string
  readonly result: JudgementResult
  readonly on: PlainDate
  /** Who judged: a name, or an organisation. */
  readonly by: string
  /** With what: « NVDA 2026.1 et Firefox 140 ». */
  readonly tools: readonly string[]
  /** Addresses of the pages looked at. */
  readonly pages: readonly string[]
  /** What fails, a sentence each; empty unless `not-conform`. */
  readonly faults: readonly string[]
  readonly note: string | null
  readonly file: string
  /** 1-based line of the entry. */
  readonly line: number
}
