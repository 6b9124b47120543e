import { expect, test } from 'vitest'
import { compileTerms } from '../../src/markdown/terms.ts'

const terms = [
  ['recours', ['recours']],
  ['gracieux', ['recours gracieux']],
  ['prealable', ['recours gracieux préalable']],
] as const

test.each([
  ['as written', terms],
  ['in the other order', terms.toReversed()],
] as const)('of forms that begin alike the longest that is there wins, %s', (_, order) => {
  const find = compileTerms(order)
  expect(find('Un recours gracieux préalable, un recours gracieux, un recours.')).toEqual([
    { id: 'prealable', start: 3, end: 29 },
    { id: 'gracieux', start: 34, end: 50 },
    { id: 'recours', start: 55, end: 62 },
  ])
})
