import { describe, expect, it } from 'vitest'
import { githubReport } from '../../src/checks/reporters/github.ts'
import { jsonReport } from '../../src/checks/reporters/json.ts'
import { countLine, terminalReport } from '../../src/checks/reporters/terminal.ts'
import type { Problem } from '../../src/problem.ts'
import { sortProblems } from '../../src/problem.ts'

const problem: Problem = {
  file: 'content/fiches/ame/fr.md',
  line: 3,
  column: 7,
  rule: 'fact-unknown',
  severity: 'error',
  message: 'Rien.',
  hint: 'Faites.',
}

describe('problems', () => {
  it('are sorted by file, line, then column, as numbers', () => {
    const at = (file: string, line: number, column: number) => ({ ...problem, file, line, column })
    const sorted = [at('a', 2, 1), at('a', 10, 1), at('a', 10, 5), at('b', 1, 1)]
    expect(sortProblems(sorted.toReversed())).toEqual(sorted)
  })

  it('are JSON with exactly the fields of the contract', () => {
    const [read] = JSON.parse(jsonReport([{ ...problem, extra: true } as Problem])) as object[]
    expect(Object.keys(read ?? {})).toEqual(['file', 'line', 'column', 'rule', 'severity', 'message', 'hint'])
  })

  it('are an empty array when there are none', () => {
    expect(JSON.parse(jsonReport([]))).toEqual([])
  })

  it('become annotations that a message can’t break out of', () => {
    const sly = { ...problem, severity: 'info' as const, file: 'content/a,b:c.md', message: '100 %\n::error::x' }
    expect(githubReport([sly])).toBe(
      '::notice file=content/a%2Cb%3Ac.md,line=3,col=7,title=fact-unknown::100 %25%0A::error::x%0AFaites.\n',
    )
  })

  it('are grouped by file in the terminal, and counted', () => {
    const warning = { ...problem, line: 9, severity: 'warning' as const }
    expect(terminalReport([problem, warning])).toBe(
      'content/fiches/ame/fr.md\n  3:7  erreur [fact-unknown] Rien.\n      → Faites.\n  9:7  avertissement [fact-unknown] Rien.\n      → Faites.\n\n1 erreur, 1 avertissement\n',
    )
  })

  it('can’t move the terminal’s cursor or hide text', () => {
    expect(terminalReport([{ ...problem, message: 'a\u001B[2Kb\u202Ec' }])).not.toMatch(/[\u001B\u202E]/)
  })

  it('are said to be none', () => {
    expect(countLine([])).toBe('Aucun problème.')
  })
})
