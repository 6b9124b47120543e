import { describe, expect, it } from 'vitest'
import { bindFacts, onLaterDay } from '../../src/check-ups/bind-facts.ts'
import { figure } from './figure.ts'

const rules = { plafond: '{{plafond}}', hausse: '{{hausse}}', total: 'plafond + hausse' }
const bound = bindFacts(rules, (id) =>
  figure(10, id === 'plafond' ? { validTo: '2027-03-31', confidence: 'unverified' } : {}),
)

describe('a page read long after it was built', () => {
  it('keeps its figures to their last day', () => {
    expect(onLaterDay(bound, '2027-03-31')).toEqual(bound)
    expect(bound).toMatchObject({ withheld: [], doubtful: ['plafond'], until: { plafond: '2027-03-31' } })
  })
  it('has none the day after: the rule has no value, and is no longer a doubtful one', () => {
    expect(onLaterDay(bound, '2027-04-01')).toEqual({
      rules: { ...bound.rules, plafond: null },
      withheld: ['plafond'],
      doubtful: [],
      until: {},
    })
  })
  it('starts without a figure that is not yet in force, or has ended', () => {
    expect(bindFacts(rules, () => figure(10, { validFrom: '2027-01-01' })).withheld).toEqual(['plafond', 'hausse'])
    expect(bindFacts(rules, () => figure(10, { validTo: '2026-11-20' })).withheld).toEqual(['plafond', 'hausse'])
    expect(bindFacts(rules, () => figure(10, { validTo: '2026-11-21' })).withheld).toEqual([])
  })
})
