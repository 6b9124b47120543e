import type { FalcReport } from '../../../falc/check.ts'

/** What the page asks its worker. */
export interface Asked {
  readonly text: string
  /** Whole address of the file to fetch first, once. */
  readonly carried: string
}

/** What a rule says of itself, for a reader who asks why. */
export interface Reasons {
  readonly title: string
  readonly why: string
  readonly references: readonly string[]
  /** Whom it helps most, in French. */
  readonly helps: readonly string[]
}

/** What the worker answers. */
export type Answer =
  | {
      readonly state: 'checked'
      readonly report: FalcReport
      /** By name of the remark. */
      readonly reasons: Readonly<Record<string, Reasons>>
    }
  | { readonly state: 'no-lexicon' | 'too-old' | 'failed' }
