import { describe, expect, it } from 'vitest'
import { checkDigit } from '../../src/codes/check-digit.ts'
import { codeOfRank, groupCode, isValidCode, rankOfCode } from '../../src/codes/code.ts'
import { parseCode } from '../../src/codes/parse-code.ts'

describe('the check digit', () => {
  it.each([
    ['a published example', '79462', '3'],
    ['a German tax number', '3657426180', '9'],
    ['a Croatian personal number', '3339200596', '1'],
  ])('is that of numbers made by others with the same standard: %s', (_, digits, expected) => {
    expect(checkDigit(digits)).toBe(expected)
  })

  it('catches every wrong digit of a code', () => {
    for (const code of [codeOfRank(0), codeOfRank(1234), codeOfRank(89_999)]) {
      for (let at = 0; at < code.length; at += 1) {
        for (let digit = 0; digit < 10; digit += 1) {
          const typed = `${code.slice(0, at)}${digit}${code.slice(at + 1)}`
          if (typed !== code) expect(isValidCode(typed)).toBe(false)
        }
      }
    }
  })

  it('catches more than nine exchanges of neighbours in ten', () => {
    let exchanged = 0
    let caught = 0
    for (let rank = 0; rank < 90_000; rank += 7) {
      const code = codeOfRank(rank)
      for (let at = 0; at < code.length - 1; at += 1) {
        const typed = `${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`
        if (typed === code) continue
        exchanged += 1
        if (!isValidCode(typed)) caught += 1
      }
    }
    expect(caught / exchanged).toBeGreaterThan(0.9)
  })
})

describe('codes', () => {
  it('are six digits, never begin with zero, and give their rank back', () => {
    for (const rank of [0, 1, 500, 89_999]) {
      expect(codeOfRank(rank)).toMatch(/^[1-9][0-9]{5}$/)
      expect(rankOfCode(codeOfRank(rank))).toBe(rank)
    }
  })

  it('end after ninety thousand', () => {
    expect(() => codeOfRank(90_000)).toThrow(RangeError)
  })

  it('are shown in pairs', () => {
    expect(groupCode('100001')).toBe('10 00 01')
  })
})

describe('a typed code', () => {
  const known = (code: string) => code === '100001'

  it.each([
    '100001',
    '10 00 01',
    ' 10-00-01 ',
    '10.00.01',
    '١٠٠٠٠١',
    '۱۰ ۰۰ ۰۱',
    '１０００01',
    '10\u202F00\u00A001',
    '\u200F100001',
  ])('is understood as « %s »', (typed) => {
    expect(parseCode(typed, known)).toEqual({ state: 'known', code: '100001' })
  })

  it.each([
    'code 10 00 01',
    'Code : 10 00 01',
    'le code 10-00-01',
    "j'ai le code 10 00 01",
    'n° 10 00 01',
    'الرمز 10 00 01',
    'رمز: ١٠ ٠٠ ٠١',
    'le code est 10 00 01',
    "mon code c'est 100001",
    'code de la feuille : 10.00.01.',
    'الرمز هو ١٠ ٠٠ ٠١',
    '(10 00 01)',
    '[100001]',
    '« 10 00 01 »',
    '"10 00 01".',
    '1O OO O1',
    'l0 00 0l',
    '10 00 o1',
    '/c/100001/',
    '/c/100001',
    'https://exemple.fr/c/100001/',
    'exemple.fr/c/100001/#ar',
    'https://exemple.fr/droits/c/100001/#fr-falc',
    'Voici une page claire sur vos droits : La carte. Code 10 00 01. https://exemple.fr/c/100001/',
  ])('is understood as people copy it or say it: « %s »', (typed) => {
    expect(parseCode(typed, known)).toEqual({ state: 'known', code: '100001' })
  })

  it.each([
    'code du travail',
    'code',
    'loi',
    'oOo',
    'mon code ameli',
    'code du travail article 12',
    'le code postal est 75 012',
    'code de sécu 1 85 12 75 116 001',
    'le 114',
    'il y a 10 00 01 jours',
    'https://exemple.fr/fr/ame/',
  ])('« %s » is none', (typed) => {
    expect(['not-digits', 'wrong-length', 'empty']).toContain(parseCode(typed, known).state)
  })

  it.each([
    ['code 10 00 02', { state: 'wrong-check-digit', code: '100002' }],
    ['(10 00)', { state: 'wrong-length', digits: 4, expected: 6 }],
    ['/c/109030/', { state: 'wrong-check-digit', code: '109030' }],
    ['', { state: 'empty' }],
    [' - ', { state: 'empty' }],
    ['ame', { state: 'not-digits' }],
    ['1000', { state: 'wrong-length', digits: 4, expected: 6 }],
    ['1000011', { state: 'wrong-length', digits: 7, expected: 6 }],
    ['100002', { state: 'wrong-check-digit', code: '100002' }],
    ['100010', { state: 'unknown', code: '100010' }],
  ])('« %s » is told apart', (typed, expected) => {
    expect(parseCode(typed, known)).toEqual(expected)
  })
})
