/** What a language does not say, or says of a French that has changed. */
export interface LanguageStanding {
  readonly code: string
  readonly file: string
  /** Messages that it lacks, by their whole names; empty for a draft. */
  readonly missing: readonly string[]
  readonly behind: readonly string[]
}
