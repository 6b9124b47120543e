import type { EveryRule } from './every-rule.ts'
import { everyRule } from './every-rule.ts'

/**
 * The rules that a name stands for: a rule's own name, or that of a problem, which several rules may tell.
 *
 * @example findRules('section-missing') // the rule `sections-differ`
 */
export function findRules(name: string, rules: readonly EveryRule[] = everyRule): readonly EveryRule[] {
  const own = rules.filter(({ id }) => id === name)
  return own.length > 0 ? own : rules.filter(({ outcomes }) => name in outcomes)
}

/** Every name that stands for a rule: rules, then the problems that they tell. */
export function ruleNames(rules: readonly EveryRule[] = everyRule): readonly string[] {
  return [...new Set([...rules.map(({ id }) => id), ...rules.flatMap(({ outcomes }) => Object.keys(outcomes))])]
}
