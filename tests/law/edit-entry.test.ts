import { describe, expect, it } from 'vitest'
import { editEntry } from '../../src/law-watch/edit-entry.ts'

const source = `# Un commentaire.
- num: L1
  gives: {fr: Un.}   # à garder
  version: 2020-01-01
  until: null
  as_of:   2023-12-06
  source: legi

- num: L2
  gives:
    fr: |
      Deux.
  hash: "aaaaaaaaaaaa"
`

describe('an entry edited in its file', () => {
  it('changes these fields and nothing else', () => {
    const edited = editEntry(source, 'L1', {
      version: '2026-09-01',
      until: '2026-12-31',
      as_of: '2026-11-01',
      source: 'legi-data',
    })
    expect(edited).toBe(
      source
        .replace('version: 2020-01-01', 'version: 2026-09-01')
        .replace('until: null', 'until: 2026-12-31')
        .replace('2023-12-06', '2026-11-01')
        .replace('source: legi', 'source: legi-data'),
    )
  })
  it('quotes a hash, which YAML could read as a number', () => {
    expect(editEntry(source, 'L2', { hash: '12e456789012' })).toBe(source.replace('"aaaaaaaaaaaa"', '"12e456789012"'))
  })
  it('adds a field that is not there, in a block as on one line', () => {
    expect(editEntry(source, 'L1', { hash: 'abcdef012345' })).toBe(
      source.replace('- num: L1\n', '- num: L1\n  hash: abcdef012345\n'),
    )
    expect(editEntry('- {num: L3, gives: Trois.}\n', 'L3', { url: 'https://example.org/a' })).toBe(
      '- {num: L3, url: https://example.org/a, gives: Trois.}\n',
    )
  })
  it('fills a field left empty', () => {
    expect(editEntry('- num: L4\n  until:\n  gives: Quatre.\n', 'L4', { until: '2026-12-31' })).toBe(
      '- num: L4\n  until: 2026-12-31\n  gives: Quatre.\n',
    )
  })
  it('leaves a field whose value is not known, and finds no other number', () => {
    expect(editEntry(source, 'L1', {})).toBe(source)
    expect(editEntry(source, 'L9', { hash: 'abcdef012345' })).toBe(null)
  })
})
