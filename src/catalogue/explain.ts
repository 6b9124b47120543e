/** What a rule asks for, for the terminal: `--explain`. */
import type { Severity } from '../problem.ts'
import type { EveryRule } from './every-rule.ts'
import { findRules } from './find-rules.ts'

const weights: Readonly<Record<Severity, string>> = { error: 'erreur', warning: 'attention', info: 'information' }

/**
 * Title, reason, remedy, what it may tell and its examples.
 *
 * @param examples the text of its bad examples, with what is said of each; see `examples/`.
 */
export function explainRule(rule: EveryRule, examples: string): string {
  const told = Object.entries(rule.outcomes).map(([name, { severity, strict, or = [] }]) => {
    const release = strict === undefined ? '' : `, ${weights[strict]} pour une publication (--strict)`
    return `  ${name} : ${[severity, ...or].map((weight) => weights[weight]).join(' ou ')}${release}`
  })
  return [
    `${rule.id} — ${rule.title}`,
    '',
    `Pourquoi : ${rule.why}`,
    `Que faire : ${rule.remedy}`,
    '',
    'Ce que la règle peut dire :',
    ...told,
    '',
    'Exemples à corriger, et ce qui en est dit :',
    '',
    examples,
  ].join('\n')
}

/**
 * The pages of the rules that a name stands for.
 *
 * @param examplesOf the text of a rule's examples.
 * @returns null when no rule has this name, nor tells it.
 */
export function explainName(name: string, examplesOf: (rule: EveryRule) => string): string | null {
  const rules = findRules(name)
  return rules.length === 0 ? null : rules.map((rule) => explainRule(rule, examplesOf(rule))).join('\n')
}
