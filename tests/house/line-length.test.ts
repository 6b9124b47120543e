import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, it } from 'vitest'

const LONGEST = 120

/**
 * Lines that somebody could cut: the formatter cuts code, but neither a comment nor a text. A text that people read
 * stays whole, so that it can be searched for.
 */
function longLines(source: string): number[] {
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true)
  const whole = new Set<number>()
  const keep = (node: ts.Node) => {
    const first = file.getLineAndCharacterOfPosition(node.getStart()).line
    const last = file.getLineAndCharacterOfPosition(node.getEnd()).line
    for (let line = first; line <= last; line += 1) whole.add(line)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isRegularExpressionLiteral(node)) keep(node)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return source.split('\n').flatMap((line, index) => {
    const cannotBeCut = whole.has(index) || /https?:\/\/|@example|@ts-expect-error/u.test(line)
    return line.length > LONGEST && !cannotBeCut ? [index + 1] : []
  })
}

it('finds a comment too long, and leaves a text whole', () => {
  const long = 'mot '.repeat(40).trim()
  expect(longLines(`const a = 1\n// ${long}\n`)).toEqual([2])
  expect(longLines(`/** ${'x'.repeat(113)} */\n/** ${'x'.repeat(114)} */\n`)).toEqual([2])
  expect(longLines(`const a = '${long}'\nconst b = \`\n${long}\n\`\n`)).toEqual([])
})

it('no line of the program is longer than 120 characters', () => {
  const files = execFileSync('git', ['ls-files', '*.ts', '*.mjs'], { encoding: 'utf8' }).trim().split('\n')
  const found = files.flatMap((file) => longLines(readFileSync(file, 'utf8')).map((line) => `${file}:${line}`))
  expect(found).toEqual([])
})
