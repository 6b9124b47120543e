import { describe, expect, it } from 'vitest'
import * as ame from './ame-cases.ts'
import * as css from './css-cases.ts'
import { ended, endOf, live, walk } from './real-check-ups.ts'

for (const [id, { anyDay, withCeilings, withoutCeilings }] of [['css', css], ['ame', ame]] as const) {
  describe.each([
    [`${id} on a day when the ceilings hold`, live, [...anyDay, ...withCeilings]],
    [`${id} on a day when the ceilings have ended`, ended, [...anyDay, ...withoutCeilings]],
  ] as const)('%s', (_, today, cases) => {
    it.each(cases)('%s', (_sentence, answers, outcome) => {
      const walked = walk(id, today, answers)
      expect(endOf(walked)).toBe(outcome)
      expect(new Set(walked.asked)).toEqual(new Set(Object.keys(answers)))
    })
  })
}
