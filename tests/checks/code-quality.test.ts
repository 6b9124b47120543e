import { expect, it } from 'vitest'
import { codeQualityReport } from '../../src/checks/reporters/code-quality.ts'
import type { Problem } from '../../src/problem.ts'

it('gives GitLab each problem with its line, its weight, and a name that does not move with it', () => {
  const problem: Problem = {
    file: 'content/fiches/ame/fr.md',
    line: 24,
    column: 3,
    rule: 'fact-unknown',
    severity: 'error',
    message: 'Le fait « x » n’existe pas.',
    hint: 'Corrigez.',
  }
  const report = (...problems: readonly Problem[]) => JSON.parse(codeQualityReport(problems))
  const [first, second] = report(problem, problem)
  expect(first).toEqual({
    description: 'Le fait « x » n’existe pas. → Corrigez.',
    check_name: 'fact-unknown',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    severity: 'blocker',
    location: { path: 'content/fiches/ame/fr.md', lines: { begin: 24 } },
  })
  expect(second.fingerprint).not.toBe(first.fingerprint)
  expect(report({ ...problem, line: 30 })[0].fingerprint).toBe(first.fingerprint)
  expect(report({ ...problem, severity: 'info' })[0].severity).toBe('info')
})
