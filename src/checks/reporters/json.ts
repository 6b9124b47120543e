import type { Problem } from '../../problem.ts'

/** Problems as a JSON array of `{file, line, column, rule, severity, message, hint}`, one per line. */
export function jsonReport(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, line, column, rule, severity, message, hint }) =>
    JSON.stringify({ file, line, column, rule, severity, message, hint }),
  )
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}
