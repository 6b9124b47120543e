import { fileURLToPath } from 'node:url'
import { bindFacts } from '../../src/check-ups/bind-facts.ts'
import type { BoundRules, CheckUp } from '../../src/check-ups/check-up.ts'
import type { Answers, AmountRules, Step } from '../../src/check-ups/next-step.ts'
import { startCheckUp } from '../../src/check-ups/next-step.ts'
import { factOnDay } from '../../src/facts/on-day.ts'
import { readLibrary } from '../../src/library/read.ts'

/** The ceilings of 1 April 2025 to 31 March 2026 hold on the first day, and have ended on the second. */
export const live = '2026-03-01'
export const ended = '2026-11-21'

const content = fileURLToPath(new URL('../../content', import.meta.url))
const library = await readLibrary(content, { today: ended })

/** The check-up with the figures of a day, as they were known on the first of the two: later ones may be added without a case here changing. */
export function realCheckUp(id: string, today: string = ended): { readonly checkUp: CheckUp; readonly bound: BoundRules } {
  const checkUp = library.checkUps.get(id)
  if (!checkUp) throw new Error(`content/check-ups/${id} could not be read.`)
  const known = (fact: string) => (library.facts.get(fact) ?? []).filter(({ validFrom }) => validFrom === null || validFrom <= live)
  return { checkUp, bound: bindFacts(checkUp.rules, (fact) => factOnDay(known(fact), today)) }
}

/** Where the questions lead, and which ones were asked, in order. */
export interface Walk {
  readonly asked: readonly string[]
  readonly end: Exclude<Step, { kind: 'question' }>
}

/**
 * Answers as a reader would, one question at a time.
 *
 * @throws Error when a question is asked that has no answer here.
 */
export function walk(id: string, today: string, answers: Answers): Walk {
  const { checkUp, bound } = realCheckUp(id, today)
  const amounts: AmountRules = Object.fromEntries(checkUp.outcomes.map((outcome) => [outcome.id, outcome.amounts.map(({ rule }) => rule)]))
  const ask = startCheckUp(bound, checkUp.questions, amounts)
  let given: Answers = {}
  for (;;) {
    const step = ask(given)
    if (step.kind !== 'question') return { asked: Object.keys(given), end: step }
    const { id: question } = step.question
    const answer = answers[question]
    if (answer === undefined) throw new Error(`« ${question} » was asked, which this case does not answer.`)
    given = { ...given, [question]: answer }
  }
}

/** The outcome's id, or `no figure today`. */
export function endOf({ end }: Walk): string {
  return end.kind === 'outcome' ? end.id : 'no figure today'
}

/** A situation in a sentence, what the reader answers, all of which must be asked, and the outcome. */
export type Case = readonly [sentence: string, answers: Answers, outcome: string]
