import { describe, expect, it } from 'vitest'
import { checkFalc } from '../../src/falc/check.ts'
import { annotation } from '../../src/falc/report/annotations.ts'
import { explain } from '../../src/falc/report/explain.ts'
import { obstacleProblems } from '../../src/falc/report/obstacle-problems.ts'
import { terminalReport } from '../../src/falc/report/terminal.ts'
import { falcRule } from '../../src/falc/rule.ts'

const noCats = falcRule({
  id: 'no-cats',
  family: 'words',
  title: 'Pas de chat',
  criteria: ['6.4'],
  references: ['Essai'],
  helps: ['aphasia'],
  applies: 'easy-text',
  outcomes: { 'no-cats': { severity: 'error' } },
  why: 'Parce que.',
  remedy: 'Écrivez autre chose.',
  good: [{ text: 'Un chien.' }],
  bad: [{ text: 'Un chat.', found: 'chat' }],
  *check(text) {
    for (const word of text.words)
      if (word.form === 'chat')
        yield { start: word.start, end: word.end, message: '« chat » est interdit.', suggestions: ['chien'] }
  },
})
const withException = (lines: string): string =>
  `---\ntitle: Essai\nfalc_exceptions:\n${lines}\n---\n\nLe chat dort.\nUn chat mange.\n`
const check = (source: string) => checkFalc(source, { file: 'essai.md', format: 'markdown', rules: [noCats] })

describe('check', () => {
  it('gives each finding its place, rule, message and suggestion', () => {
    expect(check('Un titre\n\nLe chat dort.').problems).toEqual([
      {
        file: 'essai.md',
        line: 3,
        column: 4,
        rule: 'no-cats',
        severity: 'error',
        message: '« chat » est interdit.',
        hint: 'Écrivez autre chose. Proposition : « chien ».',
      },
    ])
  })

  it('sets a finding aside for a reason, and lists it', () => {
    const { problems, exceptions } = check(
      withException('  - rule: no-cats\n    text: Le chat dort\n    reason: Le groupe y tient.'),
    )
    expect(problems.map((problem) => problem.line)).toEqual([10])
    expect(exceptions).toMatchObject([{ rule: 'no-cats', reason: 'Le groupe y tient.', findings: 1 }])
  })

  it.each([
    ['without a reason', '  - rule: no-cats\n    text: Le chat dort', 'exception-reason'],
    ['for an unknown rule', '  - rule: no-cat\n    reason: Oui.', 'exception-rule'],
    ['that sets nothing aside', '  - rule: no-cats\n    text: Le chien\n    reason: Oui.', 'exception-unused'],
  ])('reports an exception %s, and keeps the findings', (_, lines, rule) => {
    const { problems } = check(withException(lines))
    expect(problems.map((problem) => problem.rule)).toEqual([rule, 'no-cats', 'no-cats'])
    expect(problems[0]).toMatchObject({ line: 4 })
  })

  it('is not ready with an error in it, however good the measures', () => {
    const { ready, score, obstacles } = check('Un chat dort.')
    expect({ ready, score, obstacles }).toEqual({
      ready: false,
      score: 100,
      obstacles: ['1 erreur à corriger (no-cats).'],
    })
    expect(check('Un chien dort.').ready).toBe(true)
  })

  it('reads Markdown that nothing can parse as plain text, and says which line is to blame', () => {
    const { problems, words } = check(`Le chat dort.\n\n${'_a'.repeat(5000)}`)
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
      ['markdown-not-read', 3],
      ['no-cats', 1],
    ])
    expect(words).toBeGreaterThan(3)
  })

  it('never calls a text FALC', () => {
    expect(terminalReport(check('La caisse paie.'))).toContain('aucun obstacle connu, prêt pour le groupe de relecture')
    expect(terminalReport(check('La caisse paie.'))).not.toMatch(/FALC/)
  })

  it('turns the obstacles of a text that is not ready into warnings at its top', () => {
    const report = check(`${'Vous venez avec votre carte et '.repeat(8)}voilà.`)
    expect(obstacleProblems(report).map(({ line, rule, severity }) => ({ line, rule, severity }))).toContainEqual({
      line: 1,
      rule: 'falc-not-ready',
      severity: 'warning',
    })
    expect(obstacleProblems(check('La caisse paie.'))).toEqual([])
  })

  it('writes annotations that a colon or a percent sign cannot break', () => {
    expect(
      annotation({
        file: 'a,b.md',
        line: 2,
        column: 3,
        rule: 'x',
        severity: 'info',
        message: '30 % :\nnon',
        hint: 'Oui.',
      }),
    ).toBe('::notice file=a%2Cb.md,line=2,col=3,title=x::30 %25 :%0Anon Oui.')
  })

  it('explains a rule with its examples and its sources', () => {
    expect(explain(noCats)).toMatch(/no-cats — Pas de chat[\s\S]*Un chat\.[\s\S]*Un chien\.[\s\S]*Sources : Essai/)
  })
})
