import { describe, expect, it } from 'vitest'
import { costlyMarkdown } from '../../src/markdown/costly-markdown.ts'

const many = 100_000

describe('costlyMarkdown', () => {
  it.each([
    ['a line of marks of emphasis', '_a'.repeat(many), 'emphasis', 1],
    ['marks of emphasis on a later line', `Bonjour.\n\n${'a*é*'.repeat(many)}`, 'emphasis', 3],
    ['quotes opened on one line', `${'>'.repeat(many)}a`, 'nesting', 1],
    ['lists opened on one line', `Bonjour.\n${'- '.repeat(many)}a`, 'nesting', 2],
    ['numbered lists opened on one line', `${'1. '.repeat(many)}a`, 'nesting', 1],
    ['lists and quotes mixed', `${'>- '.repeat(many)}a`, 'nesting', 1],
    ['entities in one paragraph', 'a &amp; b\n'.repeat(many), 'entities', 1001],
  ])('names the line of %s', (_, source, reason, line) => {
    expect(costlyMarkdown(source)).toEqual({ reason, line })
  })

  it.each([
    ['nothing', ''],
    [
      'a long ordinary text',
      '## Qui ? {#qui}\n\nVous pouvez **signer** la lettre.\n\n- une photo\n  - une copie\n\n'.repeat(many / 50),
    ],
    ['a form with lines to fill in', `Nom : ${'_'.repeat(many)}\n`.repeat(20)],
    ['entities in many paragraphs', 'a &amp; b\n\n'.repeat(many)],
    ['a mark on each of many lines', '*a\n_b\n'.repeat(many)],
    ['quotes of an e-mail', '>>> Bonjour\n'.repeat(many)],
    ['a sum', '1.5 - 2 - 3 > 4 & 5\n'.repeat(many)],
  ])('lets %s through', (_, source) => {
    expect(costlyMarkdown(source)).toBeNull()
  })
})
