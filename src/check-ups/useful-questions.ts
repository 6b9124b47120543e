import { inPattern } from '../in-pattern.ts'
import type { RuleBody } from './check-up.ts'
import { resultRule } from './check-up.ts'

function textsOf(body: RuleBody | readonly RuleBody[]): readonly string[] {
  if (body === null) return []
  if (typeof body !== 'object') return [String(body)]
  return Object.values(body).flatMap(textsOf)
}

/**
 * Rule name → the other rules its body names, longest names first so that « plafond 1 » is not taken for « plafond ».
 */
function mentions(rules: Readonly<Record<string, RuleBody>>): ReadonlyMap<string, ReadonlySet<string>> {
  const names = Object.keys(rules).sort((a, b) => b.length - a.length)
  const anyName = names.map(inPattern).join('|')
  // What stands before is taken in the match rather than looked behind at, which Safari 13 cannot do.
  const pattern = new RegExp(`(?:^|[^\\p{L}\\p{N}'])(${anyName})(?![\\p{L}\\p{N}'])`, 'gu')
  const namesIn = (text: string) => Array.from(text.matchAll(pattern), ([, name = '']) => name)
  return new Map(Object.entries(rules).map(([name, body]) => [name, new Set(textsOf(body).flatMap(namesIn))]))
}

/**
 * The rules worth asking about: those that the result (or the sum `root`) needs by a way that meets no withheld figure.
 * Asking someone's income to answer « we can't tell » would be useless and unkind.
 */
export function usefulRules(
  rules: Readonly<Record<string, RuleBody>>,
  withheld: ReadonlySet<string>,
  root: string = resultRule,
): ReadonlySet<string> {
  const named = mentions(rules)
  const blocked = new Set(withheld)
  for (let grown = true; grown; ) {
    grown = false
    for (const [name, others] of named) {
      if (name !== resultRule && !blocked.has(name) && [...others].some((other) => blocked.has(other))) {
        blocked.add(name)
        grown = true
      }
    }
  }
  const useful = new Set<string>()
  const visit = (name: string): void => {
    if (useful.has(name) || blocked.has(name)) return
    useful.add(name)
    for (const other of named.get(name) ?? []) visit(other)
  }
  visit(root)
  return useful
}
