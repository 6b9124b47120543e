import type { CheckUp } from './check-up.ts'
import type { OutcomeRules } from './next-step.ts'

/** What the engine must know of a check-up's outcomes. */
export function outcomeRules({ outcomes }: Pick<CheckUp, 'outcomes'>): OutcomeRules {
  return {
    amounts: Object.fromEntries(outcomes.map(({ id, amounts }) => [id, amounts.map(({ rule }) => rule)])),
    refusals: outcomes.filter(({ refuses }) => refuses).map(({ id }) => id),
  }
}
