import { describe, expect, it } from 'vitest'
import { criteria } from '../../src/evidence/criteria.ts'
import { judge } from '../../src/evidence/verdict.ts'
import { evidenceWith, fault, judgementOf, ran, tally } from './small-evidence.ts'

const criterion = (id: string) => {
  const found = criteria.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
const links = [ran('link-name')]
const noEmptyLink = [tally('links-without-words')]

describe('a criterion has no object', () => {
  it('when nothing of its kind is in any page', () => {
    const { state } = judge(criterion('2.1'), evidenceWith({ facts: [tally('frames')] }), [])
    expect(state).toBe('not-applicable')
  })

  it('not when one is, nor when it was not counted', () => {
    expect(judge(criterion('2.1'), evidenceWith({ facts: [tally('frames', 1)] }), []).state).toBe('to-judge')
    expect(judge(criterion('2.1'), evidenceWith(), []).state).toBe('to-judge')
  })

  it('not when one of its kinds is missing from the counts', () => {
    expect(judge(criterion('4.13'), evidenceWith({ facts: [tally('time-media')] }), []).state).toBe('to-judge')
  })
})

describe('a criterion is met', () => {
  it('when counting settles it, and everything was counted', () => {
    const verdict = judge(criterion('6.2'), evidenceWith({ facts: noEmptyLink, runs: links }), [])
    expect(verdict).toMatchObject({ state: 'conform', judgement: null, ran: links, counted: noEmptyLink })
  })

  it('not when the count is missing, or a rule could not decide on a page', () => {
    expect(judge(criterion('6.2'), evidenceWith({ runs: links }), []).state).toBe('to-judge')
    const unsure = [ran('link-name', { unsure: 1 })]
    expect(judge(criterion('6.2'), evidenceWith({ facts: noEmptyLink, runs: unsure }), []).state).toBe('to-judge')
  })

  it('not by rules that found nothing, where they see a part of it only', () => {
    const verdict = judge(criterion('7.3'), evidenceWith({ runs: [ran('keyboard')] }), [])
    expect(verdict).toEqual({ state: 'to-judge', ran: [ran('keyboard')] })
  })

  it('by a person, where a machine can’t tell', () => {
    const judgement = judgementOf('8.6')
    expect(judge(criterion('8.6'), evidenceWith(), [judgement])).toMatchObject({ state: 'conform', judgement })
    expect(judge(criterion('8.7'), evidenceWith(), [judgement]).state).toBe('to-judge')
  })
})

describe('a criterion is not met', () => {
  it('when a rule bound to it found a fault, whatever a person said', () => {
    const found = evidenceWith({ faults: [fault('keyboard')] })
    expect(judge(criterion('12.9'), found, [judgementOf('12.9')]).state).toBe('not-conform')
  })

  it('when a fault names it, though its plan names no such rule', () => {
    expect(judge(criterion('8.2'), evidenceWith({ faults: [fault('close-order', ['8.2'])] }), []).state).toBe(
      'not-conform',
    )
  })

  it('when what must be absent is there, where that settles it', () => {
    expect(judge(criterion('8.3'), evidenceWith({ facts: [tally('pages-without-lang', 1)] }), []).state).toBe(
      'not-conform',
    )
    expect(judge(criterion('10.1'), evidenceWith({ facts: [tally('presentational', 1)] }), []).state).toBe('to-judge')
  })

  it('when a person says so', () => {
    const judgement = judgementOf('8.6', { result: 'not-conform', faults: ['Deux titres pareils.'] })
    expect(judge(criterion('8.6'), null, [judgement])).toMatchObject({ state: 'not-conform', judgement })
  })
})

it('nothing is said of a site that was not measured', () => {
  expect(new Set(criteria.map((one) => judge(one, null, []).state))).toEqual(new Set(['not-measured']))
})
