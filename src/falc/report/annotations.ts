/** Problems as annotations on a pull request (GitHub workflow commands). */
import type { Problem, Severity } from '../../problem.ts'

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** One workflow command; the escapes are those that GitHub asks for. */
export function annotation({ file, line, column, severity, rule, message, hint }: Problem): string {
  return `::${LEVELS[severity]} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${message} ${hint}`)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
