import type { FactEntry, Localized } from '../facts/fact.ts'

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
  /** Publicodes rules by name; a figure stands as `{{fact.id}}`. */
  readonly rules: Readonly<Record<string, RuleBody>>
}

export type RuleBody = string | number | null | { readonly [key: string]: RuleBody | readonly RuleBody[] }

/** `id` is the name of a Publicodes rule without a value. */
export interface Question {
  readonly id: string
  readonly kind: 'choice' | 'number'
  /** Publicodes unit of a number: `€/mois`, `personne`. */
  readonly unit: string | null
  readonly label: Localized
  readonly help: Localized | null
  readonly options: readonly { readonly value: string; readonly label: Localized }[]
}

/** `id` is what the rule `résultat` gives. The texts may hold facts, contacts and links to fiches. */
export interface Outcome {
  readonly id: string
  readonly title: Localized
  readonly meaning: Localized
  readonly why: Localized
  readonly next: Localized
}

/** Rules with today's figures in them, ready for the engine. */
export interface BoundRules {
  readonly rules: Readonly<Record<string, RuleBody>>
  /** Rules left without a value because their figure is expired, unverified or not yet in force. */
  readonly withheld: Readonly<Record<string, FactEntry>>
}

/** The rule that every check-up ends on. */
export const resultRule = 'résultat'
