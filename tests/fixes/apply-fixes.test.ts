import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/fixes/apply-fixes.ts'

const fix = (line: number, column: number, from: string, to: string) => ({ line, column, from, to })

describe('applyFixes', () => {
  it('writes each mending at its place, whatever ends the lines, and nothing else', () => {
    const source = '\uFEFFUn\r\ntrois jours, trois mois  \r\nfin\rtrois\n\n'
    const { text, done } = applyFixes(source, [fix(4, 1, 'trois', '3'), fix(2, 14, 'trois', '3')])
    expect(text).toBe('\uFEFFUn\r\ntrois jours, 3 mois  \r\nfin\r3\n\n')
    expect(done.map(({ line }) => line)).toEqual([2, 4])
  })

  it('counts the first line without its mark of order, as editors do', () => {
    expect(applyFixes('\uFEFFtrois jours', [fix(1, 1, 'trois', '3')]).text).toBe('\uFEFF3 jours')
  })

  it.each([
    ['words that no longer stand there', fix(1, 2, 'trois', '3')],
    ['a line that does not exist', fix(9, 1, 'trois', '3')],
    ['no words', fix(1, 1, '', '3')],
    ['no change', fix(1, 1, 'trois', 'trois')],
  ])('leaves out %s', (_what, one) => {
    expect(applyFixes('trois jours', [one])).toEqual({ text: 'trois jours', done: [] })
  })

  it('writes one of two that touch, the longer of those that begin together', () => {
    const both = [fix(1, 1, 'quatre', '4'), fix(1, 1, 'quatre-vingts', '80'), fix(1, 8, 'vingts', '20')]
    expect(applyFixes('quatre-vingts jours', both)).toEqual({ text: '80 jours', done: [both[1]] })
  })

  it('does nothing more the second time', () => {
    const once = applyFixes('trois jours', [fix(1, 1, 'trois', '3')]).text
    expect(applyFixes(once, [fix(1, 1, 'trois', '3')])).toEqual({ text: once, done: [] })
  })
})
