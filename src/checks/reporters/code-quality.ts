import { hash } from 'node:crypto'
import type { Problem, Severity } from '../../problem.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'blocker', warning: 'minor', info: 'info' }

/** Problems as the Code Quality report that GitLab shows beside the lines of a merge request. */
export function codeQualityReport(problems: readonly Problem[]): string {
  const seen = new Map<string, number>()
  return `${JSON.stringify(
    problems.map(({ file, line, rule, severity, message, hint }) => {
      // GitLab keeps one problem a fingerprint; the line is no part of it, so that a problem that moves is the same.
      const name = `${file}\n${rule}\n${message}`
      const rank = (seen.get(name) ?? 0) + 1
      seen.set(name, rank)
      return {
        description: `${message} → ${hint}`,
        check_name: rule,
        fingerprint: hash('sha256', `${name}\n${rank}`, 'hex').slice(0, 32),
        severity: severities[severity],
        location: { path: file, lines: { begin: line } },
      }
    }),
  )}\n`
}
