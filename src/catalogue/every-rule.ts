/** Every rule of the house in one list: what the site's pages, `--explain` and the tests know. */
import type { Example as ContentExample } from '../checks/rule.ts'
import { contentRules } from '../checks/rules.ts'
import { judgements } from '../falc/judgements/all.ts'
import type { JudgedExample, Example as TextExample } from '../falc/rule.ts'
import { rules as falcRules } from '../falc/rules/all.ts'
import type { ReadingExample } from '../library/reading-rule.ts'
import { readingRules } from '../library/reading-rules.ts'
import type { OutcomeOf, Outcomes, Rule } from '../rule.ts'

type AnyRule =
  | (typeof falcRules)[number]
  | (typeof judgements)[number]
  | (typeof contentRules)[number]
  | (typeof readingRules)[number]

/** Name of a rule. */
export type RuleId = AnyRule['id']

/** Name of a problem that some rule may tell. */
export type OutcomeId = OutcomeOf<AnyRule>

/** An example of any rule. */
export type AnyExample = ContentExample | ReadingExample | TextExample | JudgedExample

export type EveryRule = Rule<RuleId, Outcomes, AnyExample>

const looks: readonly EveryRule[] = [...falcRules, ...judgements, ...contentRules, ...readingRules]

/** Each rule once, with the examples of all that it looks at, in the order in which they are documented. */
export const everyRule: readonly EveryRule[] = Array.from(Map.groupBy(looks, ({ id }) => id).values(), (same) => ({
  ...(same[0] as EveryRule),
  good: same.flatMap(({ good }) => good),
  bad: same.flatMap(({ bad }) => bad),
}))
