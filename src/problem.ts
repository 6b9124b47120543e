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
  /**
   * What is missing, when that is the problem: many problems may lack one thing, which is then told once. Not shown.
   */
  readonly lacks?: Lack
  /** The mending, where it is sure and needs no one to decide: `--fix` writes it. Not shown. */
  readonly fix?: Fix
}

/** Replaces `from`, which stands at this place of the file, with `to`; writes nothing else. */
export interface Fix {
  /** 1-based, in the source file, as in `Problem`. */
  readonly line: number
  readonly column: number
  /** On one line. */
  readonly from: string
  readonly to: string
}

/** Something that a text or a data file asks for by name. */
export interface Lack {
  readonly kind: LackKind
  /** `css.ceiling.free.1`; `ame#cout` for what a section is. */
  readonly id: string
}

export type LackKind =
  | 'fact'
  | 'contact'
  | 'term'
  | 'letter'
  | 'law'
  | 'law-code'
  | 'source'
  | 'theme'
  | 'language'
  | 'level'
  | 'pictogram'
  | 'fiche'
  | 'check-up'
  | 'check-up-rules'
  /** A value that may be shown as today's, of a fact that exists. */
  | 'value-today'
  /** A leave to type a figure by hand. */
  | 'typed-figure'
  | 'code'
  /** What `site.yaml` says, of a fiche. */
  | 'site'
  /** What a section of a text should say: `content/fiches/ame/fr.md#cout`. */
  | 'answer'
  /** A section of the French that others name; a section of the other texts; the order of the French. */
  | 'section'
  | 'section-elsewhere'
  | 'section-order'

/** Problems in reading order: by file, line, column, then rule. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
