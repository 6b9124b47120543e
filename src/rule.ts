/**
 * What every rule of the house says of itself, whatever it looks at: content rules, rules of the
 * reading of files, rules of easy-to-read texts. A rule is a file; its examples are its tests and its
 * page. Only what it declares as outcomes can be told in its name: another is an error of types.
 */
import type { Severity } from './problem.ts'

/** What a problem weighs. */
export interface Outcome {
  readonly severity: Severity
  /** What the check of a release (`--strict`) makes of it. */
  readonly strict?: Severity
  /** Other severities that the rule may give it, by what surrounds it: an unfinished draft, an unfinished page. */
  readonly or?: readonly Severity[]
}

/** Name of a problem, permanent, kebab-case → what it weighs. */
export type Outcomes = Readonly<Record<string, Outcome>>

/**
 * On what a rule looks: a file as it is read, the whole Library, each text of a fiche, the elements of
 * texts, an easy-to-read text, such a text beside its standard one.
 */
export type Applies = 'files' | 'library' | 'text' | 'node' | 'easy-text' | 'twins'

/** A rule as its page, `--explain` and the tests know it. */
export interface Rule<Id extends string = string, Os extends Outcomes = Outcomes, Example = unknown> {
  /** Permanent: `typed-figure`. */
  readonly id: Id
  /** French, what it asks for: « Un chiffre vient d’un fait ». */
  readonly title: string
  /** French: what readers would lose without it. */
  readonly why: string
  /** French: the general remedy; a problem may give a better one. */
  readonly remedy: string
  readonly applies: Applies
  readonly outcomes: Os
  readonly good: readonly Example[]
  readonly bad: readonly Example[]
}

/** Names of the problems that some rules may tell. */
export type OutcomeOf<R extends { readonly outcomes: Outcomes }> = R extends { readonly outcomes: infer Os }
  ? keyof Os & string
  : never

/** Changes to a sound content folder that make a rule find something, or must not. */
export interface FolderExample {
  /** The fiche file of `fiches/ame/` that is changed: `fr.md` by default. */
  readonly file?: string
  /** Text of its section `quoi`. */
  readonly text?: string
  /** Lines of its front matter by key; null takes the line out. */
  readonly head?: Readonly<Record<string, string | null>>
  /** Whole files, by path below the content folder; null takes the file away. */
  readonly files?: Readonly<Record<string, string | null>>
}
