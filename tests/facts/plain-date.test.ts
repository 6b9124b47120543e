import { expect, test } from 'vitest'
import { addDays, daysBetween, isPlainDate } from '../../src/facts/plain-date.ts'

test.each([
  ['2026-03-29', 1, '2026-03-30'], // summer time begins in France
  ['2026-10-25', 1, '2026-10-26'], // and ends
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2025-04-01', 365, '2026-04-01'],
])('%s plus %d days is %s', (from, days, to) => {
  expect(addDays(from, days)).toBe(to)
  expect(daysBetween(from, to)).toBe(days)
})

test.each(['2026-02-29', '2026-13-01', '2026-4-1', '31/03/2026', '', '2026-03-31T00:00'])('%j is not a day', (text) => {
  expect(isPlainDate(text)).toBe(false)
  expect(() => addDays(text, 1)).toThrow(RangeError)
})
