import type { Answers, Asker, Step } from './next-step.ts'
import type { WorkedCase } from './worked-case.ts'

/** How a check-up leaves the path of a worked case. */
export type CaseFault =
  | { readonly kind: 'not-answered'; readonly question: string }
  | { readonly kind: 'not-asked'; readonly questions: readonly string[] }
  | { readonly kind: 'other-outcome'; readonly said: string }
  | { readonly kind: 'other-sum'; readonly rule: string; readonly said: number | null | undefined }

/** The questions that a reader is asked, and where they lead; null where the case has no answer to one. */
export interface Walk {
  readonly asked: readonly string[]
  readonly end: Exclude<Step, { kind: 'question' }> | { readonly kind: 'question'; readonly question: string }
}

/** Answers as a reader does, one question at a time. */
export function walkThrough(ask: Asker, answers: Answers): Walk {
  let given: Answers = {}
  for (;;) {
    const step = ask(given)
    if (step.kind !== 'question') return { asked: Object.keys(given), end: step }
    const { id } = step.question
    const answer = answers[id]
    if (answer === undefined) return { asked: Object.keys(given), end: { kind: 'question', question: id } }
    given = { ...given, [id]: answer }
  }
}

/** The outcome's id; `doubtful` and `withheld` where the check-up does not conclude. */
export function outcomeOf(end: Exclude<Step, { kind: 'question' }>): string {
  return end.kind === 'outcome' ? end.id : end.kind === 'unsure' ? 'doubtful' : 'withheld'
}

/** What a check-up says otherwise than a worked case; empty when it says the same. Sums are compared to the cent. */
export function tryCase(
  ask: Asker,
  { answers, outcome, sums }: Pick<WorkedCase, 'answers' | 'outcome' | 'sums'>,
): readonly CaseFault[] {
  const { asked, end } = walkThrough(ask, answers)
  if (end.kind === 'question') return [{ kind: 'not-answered', question: end.question }]
  const needless = Object.keys(answers).filter((question) => !asked.includes(question))
  const said = outcomeOf(end)
  const amounts = end.kind === 'outcome' ? end.amounts : []
  return [
    ...(said === outcome ? [] : [{ kind: 'other-outcome', said } as const]),
    ...(needless.length === 0 ? [] : [{ kind: 'not-asked', questions: needless } as const]),
    ...Object.entries(sums).flatMap(([rule, euros]): CaseFault[] => {
      const found = amounts.find((amount) => amount.rule === rule)?.euros
      return cents(found) === cents(euros) ? [] : [{ kind: 'other-sum', rule, said: found }]
    }),
  ]
}

function cents(euros: number | null | undefined): number | null | undefined {
  return typeof euros === 'number' ? Math.round(euros * 100) : euros
}
