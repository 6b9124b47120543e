import { afterEach, expect, test } from 'vitest'
import { addDays, daysBetween, isPlainDate } from '../../src/facts/plain-date.ts'
import { sayDate } from './spoken.ts'

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

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Paris'])(
  'a day is the same day on a computer set to %s',
  (timeZone) => {
    process.env['TZ'] = timeZone
    expect(new Date(2026, 0, 1).toString()).not.toContain('GMT+0000')
    expect(addDays('2026-03-31', 1)).toBe('2026-04-01')
    expect(isPlainDate('2026-03-31')).toBe(true)
    expect(sayDate('2026-03-31', 'en')).toBe('31 March 2026')
  },
)
