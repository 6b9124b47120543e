import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/falc/rules/all.ts'
import { fromMarkdown, fromPlainText } from '../../../src/falc/text/build.ts'

const hostile: Readonly<Record<string, string>> = {
  'an empty text': '',
  'one sentence of 10,000 words': `${'Vous venez et le médecin que vous ne connaissez pas, '.repeat(1000)}.`,
  'brackets never closed': '('.repeat(5000),
  'marks of emphasis only': '*a _b '.repeat(5000),
  'negations in a row': 'ne que pas '.repeat(5000),
  'numbers in letters in a row': 'deux cents mille '.repeat(5000),
  'words of the language machine': 'constructor __proto__ toString hasOwnProperty CONSTRUCTOR 5 % valueOf %.',
  'signs without words': '; … – / & > % § [ ] { } { { }} {{x',
  'front matter never closed': '---\nvalidation: {state: [',
  'emoji and other scripts': '👩‍⚕️ مرحبا بكم. 你好。 Ça va ?',
}

describe.each(Object.entries(hostile))('on %s', (_name, source) => {
  it.each([
    ['Markdown', fromMarkdown],
    ['plain text', fromPlainText],
  ] as const)('every rule ends, with findings inside the text (%s)', (_format, read) => {
    const text = read(source)
    for (const rule of rules) {
      for (const finding of rule.check(text)) {
        expect(finding.start, rule.id).toBeGreaterThanOrEqual(0)
        expect(finding.end, rule.id).toBeLessThanOrEqual(source.length)
        expect(finding.end, rule.id).toBeGreaterThan(finding.start)
        expect(finding.message, rule.id).not.toMatch(/undefined|null|NaN|function|\[object/)
      }
    }
  })
})
