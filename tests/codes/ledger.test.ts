import { describe, expect, it } from 'vitest'
import { codeTable } from '../../src/codes/code-table.ts'
import { extendLedger } from '../../src/codes/extend-ledger.ts'
import { parseLedger } from '../../src/codes/ledger.ts'
import { missingTargets } from '../../src/codes/targets.ts'
import { verifyLedger } from '../../src/codes/verify-ledger.ts'

const first = extendLedger('', ['ame', 'ame#cout'])
const rulesIn = (source: string) => verifyLedger(parseLedger(source)).map(({ rule }) => rule)
const withLines = (change: (lines: string[]) => string[]) => change(first.split('\n')).join('\n')

describe('the ledger', () => {
  it('is sound when written', () => {
    expect(rulesIn(first)).toEqual([])
  })

  it('grows without changing a line', () => {
    const grown = extendLedger(first, ['css'])
    const kept = first.split('\n').filter((line) => !line.startsWith('count'))
    expect(grown.split('\n').slice(0, kept.length - 1)).toEqual(kept.slice(0, -1))
    expect(parseLedger(grown).entries.map(({ target }) => target)).toEqual(['ame', 'ame#cout', 'css'])
    expect(rulesIn(grown)).toEqual([])
  })

  it('stays the same byte for byte when nothing is missing', () => {
    expect(extendLedger(first, [])).toBe(first)
  })

  it('never gives a code twice, even to a target that comes back after another', () => {
    const codes = parseLedger(extendLedger(extendLedger(first, ['css']), ['pass'])).entries.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('allows a target to retire with a reason', () => {
    const retired = first.replace(/("ame#cout".*)\}/, '$1, retired: "réunie avec « quoi »"}')
    expect(rulesIn(retired)).toEqual([])
    expect(parseLedger(retired).entries[1]?.retired).toBe('réunie avec « quoi »')
  })

  it.each([
    ['a code taken out', withLines((lines) => lines.filter((line) => !line.includes('"ame"'))), 'code-removed'],
    ['the last code taken out', withLines((lines) => lines.filter((line) => !line.includes('ame#cout'))), 'code-count'],
    ['another target', first.replace('"ame#cout"', '"ame#quoi"'), 'code-changed'],
    ['another code', first.replace('100010', '100028'), 'code-removed'],
    ['a mistyped code', first.replace('100010', '100011'), 'code-check-digit'],
    ['two lines exchanged', withLines((lines) => [...lines.slice(0, 9), lines[10] ?? '', lines[9] ?? '', ...lines.slice(11)]), 'code-order'],
    ['a line of another form', first.replace('count: 2', '  - {code: 100028}\ncount: 2'), 'code-line'],
    ['no count', first.replace(/count: 2\n/, ''), 'code-count'],
  ])('betrays %s', (_, source, rule) => {
    expect(source).not.toBe(first)
    expect(rulesIn(source)).toContain(rule)
  })

  it('is no fault while it does not exist', () => {
    expect(rulesIn('')).toEqual([])
  })
})

describe('targets', () => {
  it('are the fiche, then its sections, without those that have a code', () => {
    const text = { fiche: 'ame', sections: [{ id: 'quoi' }, { id: 'cout' }] }
    expect(missingTargets([text], new Map([['ame#quoi', '100001']]))).toEqual(['ame', 'ame#cout'])
  })

  it('are listed for people', () => {
    expect(codeTable(parseLedger(first).entries, new Set(['ame#cout']))).toBe('10 00 01  ame\n10 00 10  ame#cout  nouveau\n2 codes, dont 1 nouveau.')
  })
})
