import { describe, expect, it } from 'vitest'
import { didYouMean, nearest } from '../../src/library/nearest.ts'

describe('the nearest right name', () => {
  it.each([
    ['couvertures', ['couverture', 'payer'], 'couverture'],
    ['adl', ['ald', 'ame'], 'ald'],
    ['AME', ['ame'], 'ame'],
    ['css.ceiling.free', ['css.ceiling.free.1', 'css.ceiling.paid.1'], 'css.ceiling.free.1'],
  ])('for « %s » among %j is %s', (typed, known, expected) => {
    expect(nearest(typed, known)).toBe(expected)
  })

  it('is none when nothing looks like it', () => {
    expect(nearest('de', ['fr', 'en', 'ar'])).toBeNull()
    expect(nearest('transport', ['ame', 'css'])).toBeNull()
  })

  it('comes before the remedy', () => {
    expect(didYouMean('am', ['ame'], 'Corrigez.')).toBe('Vouliez-vous dire « ame » ? Corrigez.')
    expect(didYouMean('zzzz', ['ame'], 'Corrigez.')).toBe('Corrigez.')
  })
})
