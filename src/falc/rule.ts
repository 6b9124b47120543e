/**
 * What a rule of the easy-to-read checker is: one file per rule, its examples are its tests and its
 * documentation page. A rule reads a `FalcText` and gives findings; it never reads disk or clock.
 */
import type { Severity } from '../problem.ts'
import type { FalcText } from './text/falc-text.ts'

export type Family = 'words' | 'sentences' | 'structure' | 'numbers' | 'layout' | 'process'

export interface Finding {
  /** UTF-16 offsets in the source file: [start, end). */
  readonly start: number
  readonly end: number
  /** French: what was found here, quoting it. */
  readonly message: string
  /** French: what to do here, when it is more precise than the rule's remedy. */
  readonly hint?: string
  /** Replacement texts, best first: a simpler word, digits, a date in full. */
  readonly suggestions?: readonly string[]
  /** Overrides the rule's severity for this finding. */
  readonly severity?: Severity
}

export interface Example {
  readonly text: string
  /** The exact words that a finding must cover, for a bad example. */
  readonly found?: string
  /** Why, in French, for the documentation page. */
  readonly why?: string
}

export interface Rule {
  /** Permanent: `word-acronym`. */
  readonly id: string
  readonly family: Family
  /** French title: « Expliquer un sigle à sa première apparition ». */
  readonly title: string
  /** Criterion numbers of the State referential (RLS, 2017), and other references. */
  readonly criteria: readonly string[]
  readonly references: readonly string[]
  readonly severity: Severity
  /** French, for the documentation page: why it matters to readers. */
  readonly why: string
  /** French: the general remedy. */
  readonly remedy: string
  readonly good: readonly Example[]
  readonly bad: readonly Example[]
  readonly check: (text: FalcText) => Iterable<Finding>
}

/** One finding and the rule that made it. */
export interface RuleFinding {
  readonly rule: Rule
  readonly finding: Finding
}
