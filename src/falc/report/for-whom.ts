/** Whom each remark helps most, and the remarks that help one of them. */
import type { Problem } from '../../problem.ts'
import type { FalcReport } from '../check.ts'
import type { Condition } from '../conditions.ts'
import { rules } from '../rules/all.ts'

export interface TaggedProblem extends Problem {
  /** Empty for what concerns every reader: an exception without a reason, a text that can't be read. */
  readonly helps: readonly Condition[]
}

export interface TaggedReport extends Omit<FalcReport, 'problems'> {
  readonly problems: readonly TaggedProblem[]
  /** The remarks that were asked for; the score and the verdict are those of all remarks. */
  readonly for?: Condition
}

const tags: ReadonlyMap<string, readonly Condition[]> = new Map(rules.map(({ id, helps }) => [id, helps]))

/**
 * The report, each remark with whom it helps most.
 *
 * @param only keeps the remarks that help them, and those of no one in particular.
 */
export function tagReport(report: FalcReport, only?: Condition): TaggedReport {
  const problems = report.problems.map((problem) => ({ ...problem, helps: tags.get(problem.rule) ?? [] }))
  if (only === undefined) return { ...report, problems }
  return {
    ...report,
    for: only,
    problems: problems.filter(({ helps }) => helps.length === 0 || helps.includes(only)),
  }
}
