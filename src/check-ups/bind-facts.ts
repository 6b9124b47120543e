import type { FactOnDay, PlainDate } from '../facts/fact.ts'
import { mentionAlone } from '../markdown/mentions.ts'
import type { BoundRules, RuleBody } from './check-up.ts'
import { ruleUnits } from './units.ts'

/** The fact that a rule stands for, or null when the rule is not a bare `{{fact.id}}`. */
export function factOfRule(body: RuleBody): string | null {
  const mention = typeof body === 'string' ? mentionAlone(body) : null
  return mention?.kind === 'fact' ? mention.id : null
}

/**
 * Puts the figures of a day into the rules. A rule that is a bare `{{fact.id}}` gets the value with its unit.
 * A figure that has ended, or has not begun, leaves its rule without a value, so that the engine can't conclude
 * from it. One that no official source confirms is used, and its rule is named in `doubtful`: a yes may rest on it,
 * a no may not.
 *
 * @throws RangeError when a rule names a fact that is unknown, isn't a number, or has a unit nothing is worked out
 *   from.
 * @example bindFacts({ 'plafond': '{{css.ceiling.free.1}}' }, onDay)
 * // { rules: { plafond: '10339 €/an' }, withheld: [], doubtful: [], until: { plafond: '2026-03-31' } }
 */
export function bindFacts(
  rules: Readonly<Record<string, RuleBody>>,
  factOf: (id: string) => FactOnDay | undefined,
): BoundRules {
  const withheld: string[] = []
  const doubtful: string[] = []
  const until: Record<string, PlainDate> = {}
  const bound = Object.entries(rules).map(([name, body]): [string, RuleBody] => {
    const id = factOfRule(body)
    if (id === null) return [name, body]
    const fact = factOf(id)
    const value = fact === undefined ? null : figureInRules(fact)
    if (fact === undefined || value === null)
      throw new RangeError(`« ${name} » : le chiffre {{${id}}} est inconnu, ou ne se calcule pas.`)
    if (fact.state === 'expired' || fact.state === 'upcoming') {
      withheld.push(name)
      return [name, null]
    }
    if (fact.state === 'unverified') doubtful.push(name)
    if (fact.entry.validTo !== null) until[name] = fact.entry.validTo
    return [name, value]
  })
  return { rules: Object.fromEntries(bound), withheld, doubtful, until }
}

function figureInRules({ entry: { value, unit } }: FactOnDay): string | null {
  const unitName = ruleUnits[unit]
  return typeof value !== 'number' || unitName === null ? null : `${value} ${unitName}`.trim()
}

/** The same rules on a later day: a page may be read long after it was built, when a figure has ended. */
export function onLaterDay(bound: BoundRules, today: PlainDate): BoundRules {
  return withoutFigures(
    bound,
    Object.keys(bound.until).filter((name) => (bound.until[name] ?? '') < today),
  )
}

/** The same rules, these ones without a value. */
export function withoutFigures(bound: BoundRules, names: readonly string[]): BoundRules {
  return {
    rules: { ...bound.rules, ...Object.fromEntries(names.map((name) => [name, null])) },
    withheld: [...bound.withheld, ...names],
    doubtful: bound.doubtful.filter((name) => !names.includes(name)),
    until: Object.fromEntries(Object.entries(bound.until).filter(([name]) => !names.includes(name))),
  }
}
