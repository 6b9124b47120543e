import { describe, expect, it, test } from 'vitest'
import { isRightToLeft } from '../../src/facts/bidi.ts'
import type { Unit } from '../../src/facts/fact.ts'
import { entry } from './entry.ts'
import { hasSpeech, sayDate, sayValue } from './spoken.ts'

const said = (lang: string, value: number, unit: Unit) =>
  sayValue(entry({ value, unit }), lang, 'standard').replace(/[\u00A0\u202F]/g, ' ')

describe('a language without a file of its own', () => {
  it.each([
    ['pl', 10_339, 'EUR/year', '10 339 € / rok'],
    ['pl', 5, 'months', '5 miesięcy'],
    ['pl', 2, 'months', '2 miesiące'],
    ['pl', 70, 'percent', '70%'],
    ['it', 1, 'days', '1 giorno'],
    ['it', 41.95, 'EUR', '41,95 €'],
    ['sq', 3, 'hours', '3 orë'],
    ['th', 8, 'km', '8 กิโลเมตร'],
    ['pl', 18, 'age', '18 lat'],
    ['pl', 1500, 'count', '1500'],
  ] as const)('says figures by the general rules: %s %d %s', (lang, value, unit, words) => {
    expect(said(lang, value, unit)).toBe(words)
  })

  it('shows the digits and the calendar of French papers, whatever those of the language', () => {
    expect(sayDate('2026-04-01', 'th')).toContain('2026')
    expect(sayDate('2026-04-01', 'ckb')).toMatch(/2026/)
    expect(said('mr', 12, 'days')).toMatch(/12/)
    expect(sayDate('2026-04-01', 'pl')).toBe('1 kwietnia 2026')
  })

  test('a variety follows its language', () => {
    expect(said('pt-BR', 8, 'EUR/month')).toBe(said('pt', 8, 'EUR/month'))
    expect(said('zh-Hant', 8, 'days')).toBe(said('zh', 8, 'days'))
  })

  test('one that nobody knows says them as French does, whatever the machine', () => {
    expect(said('qaa', 2, 'months')).toBe('2 mois')
    expect(sayDate('2026-11-21', 'qaa')).toBe('21\u00a0novembre 2026')
    expect(hasSpeech('qaa')).toBe(false)
  })
})

test('the direction of a language that is not on the list is known all the same', () => {
  expect(['sd', 'ug', 'yi', 'dv', 'ku-Arab', 'ar'].map(isRightToLeft)).toEqual([true, true, true, true, true, true])
  expect(['fr', 'pl', 'qaa', 'ku', 'zh-Hant'].map(isRightToLeft)).toEqual([false, false, false, false, false])
})
