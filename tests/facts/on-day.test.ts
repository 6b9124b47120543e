import { describe, expect, test } from 'vitest'
import { factOnDay } from '../../src/facts/on-day.ts'
import { addDays, daysBetween } from '../../src/facts/plain-date.ts'
import { entry } from './entry.ts'

const before = entry({ value: 10_166, unit: 'EUR/year', validFrom: '2024-04-01', validTo: '2025-03-31' })
const after = entry({ value: 10_339, unit: 'EUR/year', validFrom: '2025-04-01', validTo: '2026-03-31' })

describe('factOnDay', () => {
  test('over two years of days, says the right value and the right state each day', () => {
    for (let day = '2024-04-01'; day < '2026-06-01'; day = addDays(day, 1)) {
      const shown = factOnDay([after, before], day)
      expect(shown.entry.value, day).toBe(day < '2025-04-01' ? 10_166 : 10_339)
      const end = day < '2025-04-01' ? '2025-03-31' : '2026-03-31'
      const left = daysBetween(day, end)
      expect(shown.state, day).toBe(left < 0 ? 'expired' : left <= 30 ? 'ending-soon' : 'current')
    }
  })

  test.each([
    ['2025-03-31', 'ending-soon', 10_166],
    ['2025-04-01', 'current', 10_339],
    ['2026-02-28', 'current', 10_339],
    ['2026-03-01', 'ending-soon', 10_339],
    ['2026-03-31', 'ending-soon', 10_339],
    ['2026-04-01', 'expired', 10_339],
    ['2024-03-31', 'upcoming', 10_166],
  ])('on %s the fact is %s at %d', (day, state, value) => {
    const shown = factOnDay([before, after], day)
    expect([shown.state, shown.entry.value]).toEqual([state, value])
  })

  test('counts the days left, the last day being zero', () => {
    expect(factOnDay([after], '2026-03-31')).toMatchObject({ daysLeft: 0 })
    expect(factOnDay([after], '2026-03-01')).toMatchObject({ daysLeft: 30 })
  })

  test('says since which day an expired value no longer holds', () => {
    expect(factOnDay([after], '2026-11-21')).toMatchObject({ state: 'expired', since: '2026-04-01' })
  })

  test('never calls an unverified value current, and calls it expired once ended', () => {
    const unverified = entry({ confidence: 'unverified', validTo: '2026-12-31' })
    expect(factOnDay([unverified], '2026-06-01').state).toBe('unverified')
    expect(factOnDay([unverified], '2026-12-31').state).toBe('unverified')
    expect(factOnDay([unverified], '2027-01-01').state).toBe('expired')
  })

  test('where periods overlap, the one that began last holds', () => {
    const open = entry({ value: 1, validFrom: '2020-01-01' })
    const later = entry({ value: 2, validFrom: '2026-01-01' })
    expect(factOnDay([later, open], '2026-01-01').entry.value).toBe(2)
    expect(factOnDay([later, open], '2025-12-31').entry.value).toBe(1)
  })

  test('between two known periods, the older value is expired rather than the newer one current', () => {
    const next = entry({ value: 3, validFrom: '2026-07-01' })
    expect(factOnDay([after, next], '2026-05-01')).toMatchObject({ state: 'expired', entry: { value: 10_339 } })
  })

  test('refuses a fact without any entry', () => {
    expect(() => factOnDay([], '2026-01-01')).toThrow(RangeError)
  })
})
