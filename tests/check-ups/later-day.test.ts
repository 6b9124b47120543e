import { describe, expect, it } from 'vitest'
import { onLaterDay } from '../../src/check-ups/bind-facts.ts'
import { startCheckUp } from '../../src/check-ups/next-step.ts'
import { live, realCheckUp } from './real-check-ups.ts'

describe('a page read long after it was built', () => {
  const { checkUp, bound } = realCheckUp('css', live)
  const answers = { affiliation: 'oui', allocation: 'aucune', lieu: 'metropole' }
  it('answers with its figures to their last day', () => {
    expect(startCheckUp(onLaterDay(bound, '2026-03-31'), checkUp.questions)(answers)).toMatchObject({ kind: 'question' })
  })
  it('concludes nothing from them the day after', () => {
    expect(startCheckUp(onLaterDay(bound, '2026-04-01'), checkUp.questions)(answers)).toMatchObject({ kind: 'withheld' })
  })
})
