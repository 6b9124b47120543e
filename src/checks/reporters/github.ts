import type { Problem, Severity } from '../../problem.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Problems as workflow commands that GitHub Actions shows beside the lines of a pull request. */
export function githubReport(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ file, line, column, rule, severity, message, hint }) =>
        `::${commands[severity]} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${message}\n${hint}`)}\n`,
    )
    .join('')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
