import type { FactOnDay, PlainDate, Unit } from '../facts/fact.ts'
import type { BoundRules, RuleBody } from './check-up.ts'

const unitNames: Partial<Record<Unit, string>> = {
  EUR: '€',
  'EUR/day': '€/jour',
  'EUR/month': '€/mois',
  'EUR/year': '€/an',
  days: 'jour',
  months: 'mois',
  years: 'an',
  percent: '%',
}

const wholeFact = /^\{\{\s*([a-z0-9.-]+)\s*\}\}$/

/** The fact that a rule stands for, or null when the rule is not a bare `{{fact.id}}`. */
export function factOfRule(body: RuleBody): string | null {
  return typeof body === 'string' ? (wholeFact.exec(body)?.[1] ?? null) : null
}

/**
 * Puts the figures that hold today into the rules. A rule that is a bare `{{fact.id}}` gets the value
 * with its unit; when that figure can't be relied on today, the rule keeps no value, so that the
 * engine can't conclude from it.
 *
 * @throws RangeError when a rule names a fact that is unknown or isn't a number.
 * @example bindFacts({ 'plafond': '{{css.ceiling.free.1}}' }, onDay) // { rules: { plafond: '10339 €/an' }, withheld: [], until: { plafond: '2026-03-31' } }
 */
export function bindFacts(rules: Readonly<Record<string, RuleBody>>, factOf: (id: string) => FactOnDay | undefined): BoundRules {
  const withheld: string[] = []
  const until: Record<string, PlainDate> = {}
  const bound = Object.entries(rules).map(([name, body]): [string, RuleBody] => {
    const id = factOfRule(body)
    if (id === null) return [name, body]
    const fact = factOf(id)
    if (typeof fact?.entry.value !== 'number') throw new RangeError(`« ${name} » : le chiffre {{${id}}} est inconnu ou n'est pas un nombre.`)
    if (fact.state === 'current' || fact.state === 'ending-soon' || fact.state === 'to-recheck') {
      if (fact.entry.validTo !== null) until[name] = fact.entry.validTo
      return [name, `${fact.entry.value} ${unitNames[fact.entry.unit] ?? ''}`.trim()]
    }
    withheld.push(name)
    return [name, null]
  })
  return { rules: Object.fromEntries(bound), withheld, until }
}

/** The same rules on a later day: a page may be read long after it was built, when a figure has ended. */
export function onLaterDay(bound: BoundRules, today: PlainDate): BoundRules {
  const ended = Object.keys(bound.until).filter((name) => (bound.until[name] ?? '') < today)
  return {
    rules: { ...bound.rules, ...Object.fromEntries(ended.map((name) => [name, null])) },
    withheld: [...bound.withheld, ...ended],
    until: Object.fromEntries(Object.entries(bound.until).filter(([name]) => !ended.includes(name))),
  }
}
