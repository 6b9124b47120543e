import type { Answers } from './next-step.ts'

/** A situation worked out by hand from the law: what a person answers, and what the check-up must say. */
export interface WorkedCase {
  /** The situation, in French. */
  readonly title: string
  readonly answers: Answers
  /** Id of the outcome; `doubtful` or `withheld` where the check-up must not conclude. */
  readonly outcome: string
  /** Rule of a sum → euros; null where the figure is not known. The sums not named here are not looked at. */
  readonly sums: Readonly<Record<string, number | null>>
  /** The articles that decide, as `css.L861-1`. */
  readonly law: readonly string[]
  /** What decides beside the articles of a code: a decree, a judgment; null without any. */
  readonly source: string | null
  /** Why, in one sentence, with the sum where there is one. French. */
  readonly because: string
  /** Facts that no official source confirms, in this case. */
  readonly unverified: readonly string[]
  /** Facts that are not known, in this case. */
  readonly unknown: readonly string[]
  readonly line: number
}

/** The cases of a check-up, with round figures of their own, so that no change of the real ones makes them wrong. */
export interface CaseBook {
  readonly id: string
  readonly file: string
  /** Fact → value in all the cases, in the fact's unit. */
  readonly figures: Readonly<Record<string, number>>
  readonly cases: readonly WorkedCase[]
}
