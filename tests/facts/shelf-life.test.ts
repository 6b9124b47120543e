import { describe, expect, test } from 'vitest'
import { factOnDay } from '../../src/facts/on-day.ts'
import { addDays, addMonths } from '../../src/facts/plain-date.ts'
import { nextRevision, rhythmOf } from '../../src/facts/rhythm.ts'
import { lastSeen, recheckOn, shelfLife } from '../../src/facts/shelf-life.ts'
import { entry } from './entry.ts'

const source = (consulted: string | null) => ({ publisher: 'P', title: 'T', url: null, consulted })

describe('a figure without an end', () => {
  test.each([
    ['an amount', { unit: 'EUR' }, '2026-05-30'],
    ['an amount that a law names', { unit: 'EUR/month', legalRef: 'CSS art. L1' }, '2026-05-30'],
    ['a number to call', { unit: 'phone', value: '15' }, '2026-11-30'],
    ['a duration in a law', { unit: 'months', legalRef: 'CSS art. L1' }, '2027-11-30'],
    ['a duration that no law names', { unit: 'months' }, '2026-11-30'],
    ['opening hours', { unit: 'text', value: 'lundi' }, '2026-05-30'],
    ['a rule in words, set by a law', { unit: 'text', value: 'oui', legalRef: 'CSS art. L1' }, '2027-11-30'],
  ] as const)('is current until the eve, then to be checked again: %s', (_, changes, day) => {
    const fact = entry({ ...changes, source: source('2025-11-30') })
    expect(recheckOn(fact)).toBe(day)
    expect(factOnDay([fact], addDays(day, -1)).state).toBe('current')
    expect(factOnDay([fact], day)).toMatchObject({ state: 'to-recheck', seen: '2025-11-30' })
  })

  test('never stays young: two years on, every kind is to be checked again', () => {
    for (const unit of ['EUR', 'months', 'percent', 'phone', 'sms', 'url', 'text', 'count', 'date'] as const) {
      const value = ['phone', 'sms', 'url', 'text', 'date'].includes(unit) ? '2026-01-01' : 1
      const fact = entry({ unit, value, legalRef: 'CSS art. L1', source: source('2026-11-27') })
      expect(factOnDay([fact], addMonths('2026-11-27', 24)).state, unit).toBe('to-recheck')
    }
  })

  test('with a rhythm, is to be checked on its day, whatever its shelf life', () => {
    const fact = (consulted: string) => entry({ unit: 'EUR', revised: 'chaque 1er avril', source: source(consulted) })
    expect(recheckOn(fact('2026-03-31'))).toBe('2026-04-01')
    expect(recheckOn(fact('2026-04-01'))).toBe('2027-04-01')
  })

  test('seen again, keeps from that day', () => {
    const fact = entry({ unit: 'EUR', source: source('2024'), seen: '2026-07-23' })
    expect(lastSeen(fact)).toBe('2026-07-23')
    expect(recheckOn(fact)).toBe('2027-01-23')
    expect(lastSeen(entry({ source: source('2026-08'), seen: '2026-07-23' }))).toBe('2026-08')
    expect(lastSeen(entry({ source: source('2026-08'), checked: { on: '2026-09-01', by: 'A' } }))).toBe('2026-09-01')
  })

  test('a month or a year counts from its first day', () => {
    expect(recheckOn(entry({ unit: 'EUR', source: source('2026-02') }))).toBe('2026-08-01')
    expect(recheckOn(entry({ unit: 'EUR', source: source('2024') }))).toBe('2024-07-01')
  })

  test('that nobody dates is to be checked at once', () => {
    expect(factOnDay([entry({ source: source(null) })], '2026-11-27')).toMatchObject({
      state: 'to-recheck',
      seen: null,
    })
    expect(lastSeen(entry({ source: source('hiver dernier') }))).toBeNull()
  })
})

test('a figure with an end has no shelf life: the end decides', () => {
  const fact = entry({ unit: 'EUR', validTo: '2027-03-31', source: source('2020') })
  expect(recheckOn(fact)).toBeNull()
  expect(factOnDay([fact], '2026-11-27').state).toBe('current')
})

test('an unverified figure stays unverified, however old', () => {
  expect(factOnDay([entry({ confidence: 'unverified', source: source('2020') })], '2026-11-27').state).toBe(
    'unverified',
  )
})

test('months are those of the calendar, the last day where a month is shorter', () => {
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
  expect(addMonths('2027-08-31', 6)).toBe('2028-02-29')
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15')
  expect(addMonths('2024-02-29', 24)).toBe('2026-02-28')
  expect(shelfLife({ unit: 'EUR', legalRef: null, law: [] })).toBe(6)
})

describe('a rhythm', () => {
  test.each([
    ['chaque 1er avril', { month: 4, day: 1 }],
    ["chaque 1er janvier, et en cours d'année", { month: 1, day: 1 }],
    ['chaque 15 août', { month: 8, day: 15 }],
    ['chaque année', null],
    ['au printemps', null],
    ['', null],
  ])('« %s » is understood', (words, rhythm) => {
    expect(rhythmOf(words)).toEqual(rhythm)
  })

  test('comes again the year after, from its own day', () => {
    expect(nextRevision({ month: 4, day: 1 }, '2026-03-31')).toBe('2026-04-01')
    expect(nextRevision({ month: 4, day: 1 }, '2026-04-01')).toBe('2027-04-01')
  })
})
