import type { Localized, PlainDate } from '../facts/fact.ts'

/**
 * « Ai-je droit à… ? »: rules in Publicodes, questions and answers in words. One question per screen;
 * nothing of what is answered leaves the page.
 */
export interface CheckUp {
  readonly id: string
  /** The fiche that explains the right in full. */
  readonly fiche: string
  readonly file: string
  readonly title: Localized
  readonly intro: Localized
  /** In the order in which they are asked, when the rules need them. */
  readonly questions: readonly Question[]
  /** Publicodes rule named in `résultat` → the condition in words, for the table that works without JavaScript. */
  readonly conditions: Readonly<Record<string, Localized>>
  readonly outcomes: readonly Outcome[]
  /** Said when a figure that the rules need can't be relied on today; null when the rules need none. */
  readonly withheld: OutcomeTexts | null
  /** Publicodes rules by name; a figure stands as `{{fact.id}}`. */
  readonly rules: Readonly<Record<string, RuleBody>>
}

export type RuleBody = string | number | null | { readonly [key: string]: RuleBody | readonly RuleBody[] }

/** `id` is the name of a Publicodes rule without a value. */
export interface Question {
  readonly id: string
  /** `amount`: euros, cents allowed; `count`: a whole number, 1 or more. */
  readonly kind: 'choice' | 'amount' | 'count'
  /** Publicodes unit of an amount: `€/an`, `€`. */
  readonly unit: string | null
  readonly label: Localized
  readonly help: Localized | null
  readonly options: readonly { readonly value: string; readonly label: Localized }[]
}

/** Markdown texts; they may hold facts, contacts and links to fiches. */
export interface OutcomeTexts {
  readonly title: Localized
  /** What it means for the reader. */
  readonly meaning: Localized
  /** The rule and its figures. */
  readonly why: Localized
  /** What to do now, and who helps. */
  readonly next: Localized
}

/** `id` is what the rule `résultat` gives. */
export interface Outcome extends OutcomeTexts {
  readonly id: string
  /** Sums in euros worked out from the answers: the Publicodes rule that gives each. */
  readonly amounts: readonly { readonly rule: string; readonly label: Localized }[]
}

/** Rules with today's figures in them, ready for the engine, in a page for instance. */
export interface BoundRules {
  readonly rules: Readonly<Record<string, RuleBody>>
  /** Rules left without a value because their figure is expired, unverified or not yet in force. */
  readonly withheld: readonly string[]
  /** Last day (included) on which a rule's figure holds, for those that have one. */
  readonly until: Readonly<Record<string, PlainDate>>
}

/** The rule that every check-up ends on. */
export const resultRule = 'résultat'
