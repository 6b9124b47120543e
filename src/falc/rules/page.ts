/** The documentation page of a rule, as data: for `/regles-falc/` on the site and for `--explain`. */
import type { Severity } from '../../problem.ts'
import { outcomeOf } from '../../weigh.ts'
import type { Condition } from '../conditions.ts'
import type { Example, FalcRule, Family } from '../rule.ts'
import { rules } from './all.ts'

export interface RulePage {
  readonly id: string
  readonly title: string
  readonly family: Family
  /** French name of the family: « Mots ». */
  readonly familyName: string
  readonly severity: Severity
  /** French: « à corriger », « à revoir », « conseil ». */
  readonly severityName: string
  readonly why: string
  readonly remedy: string
  readonly good: readonly PageExample[]
  readonly bad: readonly PageExample[]
  /** Numbers of the State referential as they are cited: `RLS-6.4`. */
  readonly criteria: readonly string[]
  readonly references: readonly string[]
  readonly helps: readonly Condition[]
}

export interface PageExample {
  /** Its first lines; a long example goes on alike. */
  readonly text: string
  readonly shortened: boolean
  /** The words that the rule finds, null in a good example. */
  readonly found: string | null
  readonly why: string | null
}

export const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  words: 'Mots',
  sentences: 'Phrases',
  structure: 'Plan du texte',
  numbers: 'Nombres et dates',
  layout: 'Présentation et images',
  process: 'Relecture et label',
}
const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: 'à corriger', warning: 'à revoir', info: 'conseil' }
/** Characters of an example that a page shows. */
const SHOWN = 320

/** Every rule's page, in the order of the list of rules. */
export function rulePages(): readonly RulePage[] {
  return rules.map(rulePage)
}

/** The page of one rule. */
export function rulePage(rule: FalcRule): RulePage {
  return {
    id: rule.id,
    title: rule.title,
    family: rule.family,
    familyName: FAMILY_NAMES[rule.family],
    severity: outcomeOf(rule, rule.id).severity,
    severityName: SEVERITY_NAMES[outcomeOf(rule, rule.id).severity],
    why: rule.why,
    remedy: rule.remedy,
    good: rule.good.map(pageExample),
    bad: rule.bad.map(pageExample),
    criteria: rule.criteria.map((number) => `RLS-${number}`),
    references: rule.references,
    helps: rule.helps,
  }
}

function pageExample({ text, found, why }: Example): PageExample {
  const shown = text.length <= SHOWN ? text : `${text.slice(0, SHOWN).replace(/\s+\S*$/, '')}…`
  return { text: shown, shortened: shown !== text, found: found ?? null, why: why ?? null }
}
