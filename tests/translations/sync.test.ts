import { expect, test } from 'vitest'
import { syncWith } from '../../src/translations/sync.ts'

const french = [
  { id: 'essentiel', hash: 'aaa' },
  { id: 'cout', hash: 'bbb' },
]

test('a text accepted on every section is current', () => {
  expect(syncWith({ essentiel: 'aaa', cout: 'bbb' }, french)).toEqual({ state: 'current' })
})

test('exactly the section whose French changed is stale', () => {
  expect(syncWith({ essentiel: 'aaa', cout: 'old' }, french)).toEqual({ state: 'stale', sections: ['cout'] })
})

test('a section never accepted is stale', () => {
  expect(syncWith({ essentiel: 'aaa' }, french)).toEqual({ state: 'stale', sections: ['cout'] })
  expect(syncWith({}, french)).toEqual({ state: 'stale', sections: ['essentiel', 'cout'] })
})

test('a section that the French has taken out is stale', () => {
  expect(syncWith({ essentiel: 'aaa', cout: 'bbb', delais: 'ccc' }, french)).toEqual({
    state: 'stale',
    sections: ['delais'],
  })
})
