import { criteria } from './criteria.ts'
import type { Criterion } from './criterion.ts'
import type { Judgement } from './judgement.ts'
import type { Evidence } from './measured.ts'
import type { Verdict } from './verdict.ts'
import { judge } from './verdict.ts'

/** A criterion with what may be said of it. */
export interface Judged {
  readonly criterion: Criterion
  readonly verdict: Verdict
}

/**
 * What the declaration may say (arrêté of 20 September 2019, model of the RGAA): a rate exists only once persons have
 * judged every criterion that has an object. Until then the site is not conform, however good it is.
 */
export type Standing =
  | { readonly audit: 'none' }
  | { readonly audit: 'unfinished'; readonly left: number }
  | {
      readonly audit: 'whole'
      /** Criteria met ÷ criteria that have an object, 0 to 1. */
      readonly rate: number
      readonly by: readonly string[]
      /** Day of the last judgement. */
      readonly on: string
    }

/** The words that the law wants. */
export type LegalState = 'totalement conforme' | 'partiellement conforme' | 'non conforme'

export const legalStates: readonly LegalState[] = ['totalement conforme', 'partiellement conforme', 'non conforme']

/** Every criterion judged, in order. */
export function judgeAll(evidence: Evidence | null, judgements: readonly Judgement[]): readonly Judged[] {
  return criteria.map((criterion) => ({ criterion, verdict: judge(criterion, evidence, judgements) }))
}

/** How many criteria are in each state. */
export function countStates(judged: readonly Judged[]): Readonly<Record<Verdict['state'], number>> {
  const states = { 'not-measured': 0, 'not-applicable': 0, conform: 0, 'not-conform': 0, 'to-judge': 0 }
  for (const { verdict } of judged) states[verdict.state] += 1
  return states
}

/** Where the site stands in law: what a machine settled counts only beside a person's judgement of all the rest. */
export function standingOf(judged: readonly Judged[]): Standing {
  const persons = judged.flatMap(({ verdict }) =>
    'judgement' in verdict && verdict.judgement !== null ? [verdict.judgement] : [],
  )
  if (persons.length === 0) return { audit: 'none' }
  const applicable = judged.filter(({ verdict }) => verdict.state !== 'not-applicable')
  const left = applicable.filter(({ verdict }) => !('judgement' in verdict) || verdict.judgement === null).length
  if (left > 0) return { audit: 'unfinished', left }
  const met = applicable.filter(({ verdict }) => verdict.state === 'conform').length
  return {
    audit: 'whole',
    rate: applicable.length === 0 ? 1 : met / applicable.length,
    by: [...new Set(persons.map(({ by }) => by))],
    on:
      persons
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? '',
  }
}

/** The words of the law for a standing: 100 %, 50 % or more, less or no valid audit. */
export function legalState(standing: Standing): LegalState {
  if (standing.audit !== 'whole' || standing.rate < 0.5) return 'non conforme'
  return standing.rate === 1 ? 'totalement conforme' : 'partiellement conforme'
}
