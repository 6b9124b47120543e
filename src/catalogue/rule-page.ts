/** The page of a rule on the site, as data: one for every rule, whatever it looks at. */

import type { RulePage as FalcPage } from '../falc/rules/page.ts'
import { rulePages as falcPages } from '../falc/rules/page.ts'
import type { Severity } from '../problem.ts'
import type { Applies } from '../rule.ts'
import type { EveryRule } from './every-rule.ts'
import { everyRule } from './every-rule.ts'
import { exampleText } from './example-text.ts'
import type { ReadExample } from './read-examples.ts'
import { readExamples } from './read-examples.ts'

export interface RulePage {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly remedy: string
  /** French: under which heading of the list it stands. */
  readonly group: string
  readonly outcomes: readonly { readonly name: string; readonly weight: string }[]
  readonly bad: readonly ReadExample[]
  /** Texts without a mistake, beside those above. */
  readonly good: readonly string[]
  /** What else a rule of easy-to-read texts says of itself; null for the others. */
  readonly easy: FalcPage | null
}

const groups: Readonly<Record<Applies, string>> = {
  'easy-text': 'Version facile à lire',
  twins: 'Version facile à lire',
  text: 'Texte des fiches',
  node: 'Texte des fiches',
  library: 'Ensemble des contenus',
  files: 'Lecture des fichiers',
}
const weights: Readonly<Record<Severity, string>> = { error: 'à corriger', warning: 'à revoir', info: 'conseil' }

/**
 * Every rule's page, in the order of the list of rules.
 *
 * @param examplesOf the checked-in text of a rule's bad examples.
 */
export function rulePages(examplesOf: (id: string) => string): readonly RulePage[] {
  const easy = new Map(falcPages().map((page) => [page.id, page]))
  return everyRule.map((rule) => pageOf(rule, examplesOf(rule.id), easy.get(rule.id) ?? null))
}

function pageOf(rule: EveryRule, examples: string, easy: FalcPage | null): RulePage {
  const { id, title, why, remedy, applies, outcomes } = rule
  return {
    id,
    title,
    why,
    remedy,
    easy,
    group: easy?.familyName ?? groups[applies],
    outcomes: Object.entries(outcomes).map(([name, { severity, strict, or = [] }]) => ({
      name,
      weight:
        [severity, ...or].map((one) => weights[one]).join(' ou ') +
        (strict === undefined ? '' : `, ${weights[strict]} avant de publier`),
    })),
    bad: readExamples(examples),
    good: rule.good
      .filter((example) => Object.keys(example).length > 0)
      .map((example) => exampleText(example).replace(/^ {4}/gm, '')),
  }
}
