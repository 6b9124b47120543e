import type { Localized } from '../facts/fact.ts'
import type { CheckUp, Outcome, RuleBody } from './check-up.ts'
import { resultRule } from './check-up.ts'

/**
 * A line of the decision table: when all of `when` holds (and no line above did), `outcome`. Empty `when`: in every
 * other case.
 */
export interface DecisionRow {
  readonly when: readonly Localized[]
  /** The rules that the conditions put in words. */
  readonly conditions: readonly string[]
  readonly outcome: Outcome
}

interface Variation {
  readonly si?: RuleBody
  readonly alors?: RuleBody
  readonly sinon?: RuleBody
}

function conditionNames(si: RuleBody | undefined): readonly string[] {
  if (si === undefined) return []
  if (typeof si === 'string') return [si]
  const all =
    si !== null && typeof si === 'object' ? (si['toutes ces conditions'] as readonly RuleBody[] | undefined) : undefined
  if (!all)
    throw new RangeError(
      "Une condition de « résultat » est le nom d'une règle, ou « toutes ces conditions » suivi de noms.",
    )
  return all.map(String)
}

/**
 * The same rules as the engine's, in words and in the same order, for readers without JavaScript.
 *
 * @throws RangeError when `résultat` is not a list of variations, or names a condition or an outcome that has no text.
 */
export function decisionRows(checkUp: Pick<CheckUp, 'rules' | 'conditions' | 'outcomes'>): readonly DecisionRow[] {
  const result = checkUp.rules[resultRule]
  const variations =
    result !== null && typeof result === 'object'
      ? (result['variations'] as readonly Variation[] | undefined)
      : undefined
  if (!variations) throw new RangeError(`La règle « ${resultRule} » doit être une liste de « variations ».`)
  return variations.map(({ si, alors, sinon }) => {
    const id = String(alors ?? sinon ?? '').replaceAll("'", '')
    const outcome = checkUp.outcomes.find((one) => one.id === id)
    if (!outcome) throw new RangeError(`La réponse « ${id} » n'a pas de texte dans « outcomes ».`)
    const conditions = conditionNames(si)
    const when = conditions.map((name) => {
      const words = checkUp.conditions[name]
      if (words === undefined) throw new RangeError(`La condition « ${name} » n'a pas de texte dans « conditions ».`)
      return words
    })
    return { when, conditions, outcome }
  })
}
