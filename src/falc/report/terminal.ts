/** Reports for people: one block per file, one line per problem. */
import type { Problem, Severity } from '../../problem.ts'
import type { FalcReport } from '../check.ts'
import { conditions } from '../conditions.ts'
import type { TaggedProblem, TaggedReport } from './for-whom.ts'

const NAMES: Record<Severity, string> = { error: 'erreur', warning: 'attention', info: 'conseil' }

/** Lines of one file's report, ready to print. */
export function terminalReport(report: FalcReport | TaggedReport): string {
  const head = `${report.file} — ${report.words} mots, ${report.sentences} phrases, score ${report.score}/100 — ${verdictLine(report)}`
  const asked = 'for' in report && report.for !== undefined ? conditions[report.for] : null
  const kept =
    asked === null
      ? []
      : [`  remarques qui aident surtout : ${asked.name}. Score et verdict sont ceux de tout le texte.`]
  const obstacles = report.obstacles.map((obstacle) => `  obstacle   ${obstacle}`)
  const problems = report.problems.map(problemLine)
  const exceptions = report.exceptions.map(
    (each) => `  exception  ${each.rule} : ${each.findings} constat(s) mis de côté. Raison : ${each.reason}`,
  )
  return [head, ...kept, ...obstacles, ...problems, ...exceptions, ''].join('\n')
}

/**
 * A twin on several pages is ready when all of them are: names those that were not checked; empty when there are none.
 */
export function otherPagesLine(pages: readonly string[]): string {
  if (pages.length === 0) return ''
  const count = pages.length === 1 ? 'une autre page' : `${pages.length} autres pages`
  return `  Cette version a ${count} : ${pages.join(', ')}. Elle est prête quand toutes ses pages le sont.\n`
}

/** What the verdict means, said so that nobody takes it for a validation. */
export function verdictLine({ ready }: Pick<FalcReport, 'ready'>): string {
  return ready
    ? 'aucun obstacle connu, prêt pour le groupe de relecture'
    : 'pas encore prêt pour le groupe de relecture'
}

function problemLine(problem: Problem | TaggedProblem): string {
  const { line, column, severity, message, hint, rule } = problem
  const helps = 'helps' in problem ? problem.helps.map((condition) => conditions[condition].name) : []
  const whom = helps.length === 0 ? '' : ` (${helps.join(', ')})`
  return `  ${`${line}:${column}`.padEnd(8)} ${NAMES[severity].padEnd(9)} ${message} ${hint} [${rule}]${whom}`.trimEnd()
}
