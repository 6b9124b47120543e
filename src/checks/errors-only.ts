import type { Library } from '../library/model.ts'
import type { Outcome } from '../rule.ts'
import type { CheckOptions } from './check-library.ts'
import { checkLibrary } from './check-library.ts'
import type { ContentRule } from './rule.ts'
import { contentRules } from './rules.ts'

const canStop = ({ severity, strict: released, or = [] }: Outcome, strict: boolean): boolean =>
  severity === 'error' || or.includes('error') || (strict && released === 'error')

/** Rules of which a remark can stop a build. */
export function rulesThatStop(strict: boolean, rules: readonly ContentRule[] = contentRules): readonly ContentRule[] {
  return rules.filter(({ outcomes }) => Object.values<Outcome>(outcomes).some((outcome) => canStop(outcome, strict)))
}

/**
 * The errors of a Library, as the whole check tells them. The rules that only advise are not asked unless something
 * stops the build: what they say is folded into its telling.
 */
export function errorsOf(library: Library, options: Omit<CheckOptions, 'rules'>) {
  const stops = (rules: readonly ContentRule[]) =>
    checkLibrary(library, { ...options, rules }).filter(({ severity }) => severity === 'error')
  return stops(rulesThatStop(options.strict)).length === 0 ? [] : stops(contentRules)
}
