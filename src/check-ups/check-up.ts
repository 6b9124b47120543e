import type { Localized, PlainDate } from '../facts/fact.ts'
import type { AnswerUnit } from './units.ts'

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
  /** Whom these questions can't answer, said before them; null when they answer everyone. */
  readonly notFor: Localized | null
  /** In the order in which they are asked, when the rules need them. */
  readonly questions: readonly Question[]
  /** Publicodes rule named in `résultat` → the condition in words, for the table that works without JavaScript. */
  readonly conditions: Readonly<Record<string, Localized>>
  readonly outcomes: readonly Outcome[]
  /** Said when a figure that the rules need is not known today; null when the rules need none. */
  readonly withheld: OutcomeTexts | null
  /** Said instead of a no that rests on a figure which no official source confirms; null when no answer is a no. */
  readonly doubtful: OutcomeTexts | null
  /** Publicodes rules by name; a figure stands as `{{fact.id}}`. */
  readonly rules: Readonly<Record<string, RuleBody>>
}

export type RuleBody = string | number | null | { readonly [key: string]: RuleBody | readonly RuleBody[] }

/** `id` is the name of a Publicodes rule without a value. */
export interface Question {
  readonly id: string
  /** `amount`: a number of `unit`, hundredths allowed; `count`: a whole number, 1 or more. */
  readonly kind: 'choice' | 'amount' | 'count'
  /** Publicodes unit of what is typed; null for a choice, or for a count of things. */
  readonly unit: AnswerUnit | null
  /** The highest number that makes sense, so that a slip of the finger is seen; null without one. */
  readonly most: number | null
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
  /** A no: never said from a figure that no official source confirms. */
  readonly refuses: boolean
  /** Sums in euros worked out from the answers: the Publicodes rule that gives each. */
  readonly amounts: readonly { readonly rule: string; readonly label: Localized }[]
}

/** Rules with today's figures in them, ready for the engine, in a page for instance. */
export interface BoundRules {
  readonly rules: Readonly<Record<string, RuleBody>>
  /** Rules left without a value because their figure has ended or has not begun. */
  readonly withheld: readonly string[]
  /** Rules whose figure is used though no official source confirms it. */
  readonly doubtful: readonly string[]
  /** Last day (included) on which a rule's figure holds, for those that have one. */
  readonly until: Readonly<Record<string, PlainDate>>
}

/** The rule that every check-up ends on. */
export const resultRule = 'résultat'
