import type { Problem, Severity } from '../../problem.ts'

const words: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['erreur', 'erreurs'],
  warning: ['avertissement', 'avertissements'],
  info: ['information', 'informations'],
}

/**
 * Problems as text for a terminal: grouped by file, one message and its remedy each, then the count.
 *
 * @param problems sorted by file.
 */
export function terminalReport(problems: readonly Problem[]): string {
  const groups = [...Map.groupBy(problems, ({ file }) => file)].map(
    ([file, list]) => `${file}\n${list.map(entry).join('')}`,
  )
  return `${groups.join('\n')}${groups.length === 0 ? '' : '\n'}${countLine(problems)}\n`
}

function entry({ line, column, rule, severity, message, hint }: Problem): string {
  return `  ${line}:${column}  ${words[severity][0]} [${rule}] ${clean(message)}\n      → ${clean(hint)}\n`
}

/** The last line: « 2 erreurs, 1 avertissement ». */
export function countLine(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Aucun problème.'
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length
    return count === 0 ? [] : [`${count} ${words[severity][count > 1 ? 1 : 0]}`]
  })
  return counts.join(', ')
}

/** Without the control characters that a quoted text could use to rewrite the terminal's lines. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+/g, ' ')
}
