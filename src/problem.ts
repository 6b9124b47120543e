/**
 * A mistake found in the content, as data: the same object becomes terminal text, JSON and a
 * pull-request annotation. Every room may make problems; `checks/` gathers, sorts and shows them.
 */
export type Severity = 'error' | 'warning' | 'info'

export interface Problem {
  /** Path relative to the content folder's parent, with forward slashes: `content/fiches/ame/fr.md`. */
  readonly file: string
  /** 1-based line in the source file. */
  readonly line: number
  /** 1-based column, in UTF-16 units as editors count them. */
  readonly column: number
  /** Permanent kebab-case name of the rule: `fact-unknown`. */
  readonly rule: string
  readonly severity: Severity
  /** French: what is wrong and why it matters. */
  readonly message: string
  /** French: what to do, with the nearest right name where there is one. */
  readonly hint: string
}
