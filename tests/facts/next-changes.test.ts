import { expect, test } from 'vitest'
import { nextChanges } from '../../src/facts/next-changes.ts'
import { entry } from './entry.ts'

const facts = new Map([
  ['b', [entry({ id: 'b', value: 1, validTo: '2026-03-31' }), entry({ id: 'b', value: 2, validFrom: '2026-04-01' })]],
  ['a', [entry({ id: 'a', value: 3, validTo: '2026-03-31' })]],
  ['c', [entry({ id: 'c' })]],
])

test('lists each change once, on its first day, by date then id', () => {
  const changes = nextChanges(facts, '2026-03-01', 60)
  expect(changes.map(({ id, on, from, to }) => [id, on, from?.value, to?.value])).toEqual([
    ['a', '2026-04-01', 3, undefined],
    ['b', '2026-04-01', 1, 2],
  ])
})

test('counts the last day of the window and not the day asked', () => {
  expect(nextChanges(facts, '2026-03-22', 10)).toHaveLength(2)
  expect(nextChanges(facts, '2026-03-22', 9)).toHaveLength(0)
  expect(nextChanges(facts, '2026-04-01', 60)).toHaveLength(0)
})
