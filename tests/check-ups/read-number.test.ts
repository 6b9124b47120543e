import { describe, expect, it } from 'vitest'
import { readNumber } from '../../src/check-ups/read-number.ts'

describe('a typed number', () => {
  it.each([
    ['850', 850],
    ['10 339', 10339],
    ['10\u202f339,50 €', 10339.5],
    ['10.339', 10339],
    ['10,339.50', 10339.5],
    ['12,5', 12.5],
    ['0', 0],
    ['١٠٣٣٩', 10339],
    ['۸۵۰', 850],
    ['850 euros', 850],
  ])('« %s » is %d euros', (typed, euros) => {
    expect(readNumber(typed, 'amount')).toBe(euros)
  })
  it.each([[''], ['beaucoup'], ['-5'], ['12,34,5'], ['1e5'], ['1234567890']])('« %s » is no amount', (typed) => {
    expect(readNumber(typed, 'amount')).toBeNull()
  })
  it('counts whole people only', () => {
    expect(['1', '٣', '12', '0', '2,5', '1000', ''].map((typed) => readNumber(typed, 'count'))).toEqual([
      1,
      3,
      12,
      null,
      null,
      null,
      null,
    ])
  })
})
