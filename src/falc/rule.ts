/**
 * What a rule of the easy-to-read checker is: one file per rule, its examples are its tests and its
 * documentation page. A rule reads a `FalcText` and gives findings; it never reads disk or clock.
 */
import type { Severity } from '../problem.ts'
import type { Outcome, Outcomes, Rule } from '../rule.ts'
import { outcomeOf, weigh } from '../weigh.ts'
import type { Condition } from './conditions.ts'
import type { FalcText } from './text/falc-text.ts'

export type Family = 'words' | 'sentences' | 'structure' | 'numbers' | 'layout' | 'process'

/** What was found; `S`: the weights that it may choose, none unless the rule's outcome leaves the choice. */
export interface Finding<S extends Severity = never> {
  /** UTF-16 offsets in the source file: [start, end). */
  readonly start: number
  readonly end: number
  /** French: what was found here, quoting it. */
  readonly message: string
  /** French: what to do here, when it is more precise than the rule's remedy. */
  readonly hint?: string
  /** Replacement texts, best first: a simpler word, digits, a date in full. */
  readonly suggestions?: readonly string[]
  /** What takes the place of the words found, where it is sure: `--fix` writes it. */
  readonly fix?: string
  /** Overrides the outcome's severity for this finding. */
  readonly severity?: S
}

export interface Example {
  readonly text: string
  /** The exact words that a finding must cover, for a bad example. */
  readonly found?: string
  /** Why, in French, for the documentation page. */
  readonly why?: string
}

/** A rule of easy-to-read texts. Its one outcome has its own name. */
interface Said<Id extends string, Os extends Outcomes> extends Rule<Id, Os, Example> {
  readonly applies: 'easy-text'
  readonly family: Family
  /** Criterion numbers of the State referential (RLS, 2017), and other references. */
  readonly criteria: readonly string[]
  readonly references: readonly string[]
  /** Whom it helps most; it helps others too. */
  readonly helps: readonly Condition[]
}

interface Checks<S extends Severity> {
  readonly check: (text: FalcText) => Iterable<Finding<S>>
}

export type FalcRule<Id extends string = string, Os extends Outcomes = Outcomes> = Said<Id, Os> & Checks<Severity>

/** The weights that a finding may choose. */
type WeightsOf<O extends Outcome | undefined> = O extends { readonly or: readonly (infer S extends Severity)[] }
  ? S | O['severity']
  : never

/** Keeps the name of the rule as a type; its findings have the weights that its outcome declares, and no other. */
export function falcRule<const Id extends string, const Os extends Outcomes>(
  rule: Said<Id, Os> & { readonly outcomes: Readonly<Record<NoInfer<Id>, Outcome>> } & Checks<
      WeightsOf<NoInfer<Os>[NoInfer<Id>]>
    >,
): FalcRule<Id, Os> {
  return rule
}

/** What a finding weighs. */
export function weightOf({ rule, finding }: RuleFinding): Severity {
  return weigh(outcomeOf(rule, rule.id), finding.severity, false)
}

/** One finding and the rule that made it. */
export interface RuleFinding {
  readonly rule: FalcRule
  readonly finding: Finding<Severity>
}

/**
 * Something else that the checker tells of a text: its verdict, its exceptions, its twin. Nothing is looked for in it.
 */
export type Judgement<Id extends string = string, Os extends Outcomes = Outcomes> = Rule<Id, Os, JudgedExample> & {
  readonly applies: 'easy-text' | 'twins'
}

export interface JudgedExample {
  readonly text: string
  /** The standard text of which it is the easy-to-read twin. */
  readonly standard?: string
}

/** Keeps the names of the judgement and of its outcomes as types. */
export function judgement<const Id extends string, const Os extends Outcomes>(
  rule: Judgement<Id, Os>,
): Judgement<Id, Os> {
  return rule
}
