import { library } from 'virtual:library'
import { beyond } from '../../evidence/beyond.ts'
import { themes } from '../../evidence/criteria.ts'
import { tallyWords } from '../../evidence/proof.ts'
import { judgeAll, standingOf } from '../../evidence/standing.ts'
import type { Need } from '../../evidence/usable.ts'
import { needs } from '../../evidence/usable.ts'
import { judge } from '../../evidence/verdict.ts'
import { measuredWays } from '../../evidence/ways.ts'
import { frenchDates, sayDate } from '../../facts/say-date.ts'
import { pages as rulePages } from '../rules/pages.ts'

export const { evidence, judgements } = library

/** Every criterion of the RGAA with what may be said of it. */
export const judged = judgeAll(evidence, judgements)

export const standing = standingOf(judged)

/** The same, theme by theme. */
export const judgedThemes = themes.map((theme) => ({
  ...theme,
  judged: judged.filter(({ criterion }) => criterion.theme === theme.theme),
}))

/** What WCAG 2.2 asks besides. */
export const judgedBeyond = beyond.map((criterion) => ({ criterion, verdict: judge(criterion, evidence, []) }))

/** Each way of reading with its measures; none when nothing was measured. */
export const shownWays = evidence === null ? [] : measuredWays(evidence)

export const sayDay = (day: string) => sayDate(day, frenchDates)

/** The page of a rule, by the name of what it tells; null of a rule of the audit, which has none. */
export function ruleAddress(name: string): string | null {
  const found = rulePages.find(({ id, outcomes }) => id === name || outcomes.some((outcome) => outcome.name === name))
  return found === undefined ? null : `/regles/${found.id}/`
}

/** What is counted of a need, in French. */
export function needFacts({ facts = [] }: Need): readonly string[] {
  return (evidence?.facts ?? []).filter(({ fact }) => facts.includes(fact)).map(tallyWords)
}

export { needs }
