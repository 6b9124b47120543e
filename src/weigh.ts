import type { Severity } from './problem.ts'
import type { Outcome, Outcomes } from './rule.ts'

/**
 * What a problem weighs.
 *
 * @param said the weight that the rule chose, where its outcome leaves the choice.
 */
export function weigh({ severity, strict: released }: Outcome, said: Severity | undefined, strict: boolean): Severity {
  const usual = said ?? severity
  return strict ? (released ?? usual) : usual
}

/**
 * The outcome of a rule by its name.
 *
 * @throws {Error} when the rule declares none of this name: types refuse it, unless they were silenced.
 */
export function outcomeOf(
  { id, outcomes }: { readonly id: string; readonly outcomes: Outcomes },
  name: string,
): Outcome {
  const outcome = outcomes[name]
  if (outcome === undefined) throw new Error(`The rule "${id}" tells "${name}", which it does not declare.`)
  return outcome
}
