import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readLibrary } from '../../src/library/read.ts'
import { ask } from '../../src/traces/answers.ts'
import { readsOf, remembered } from '../../src/traces/reads.ts'
import { unitHashes } from '../../src/traces/unit-hash.ts'
import { NoValue, valueHash } from '../../src/traces/value-hash.ts'
import { watchLibrary } from '../../src/traces/watched-library.ts'

const folder = join(import.meta.dirname, '../another-site')
const library = await readLibrary(folder, { today: '2026-11-28' })
const watched = watchLibrary(library)
const units = (make: () => unknown) => [...readsOf(make).units]
const fiche = watched.fiches.get('depot')
const version = fiche?.versions.get('fr/standard')
if (fiche === undefined || version === undefined) throw new Error('The content has changed.')

it.each<[string, () => unknown, readonly string[]]>([
  ['the title of a text', () => version.title, ['text depot fr/standard title']],
  [
    'its way to it',
    () => watched.fiches.get('depot')?.versions.has('en/standard'),
    ['fiche-there depot', 'text-there depot en/standard'],
  ],
  ['a text that is not there', () => watched.fiches.get('nulle-part'), ['fiche-there nulle-part']],
  ['the names of its sections', () => version.sections.map(({ id }) => id), ['text depot fr/standard sections']],
  [
    'the words of one section',
    () => version.sections[0]?.nodes,
    ['text depot fr/standard sections', 'text depot fr/standard words'],
  ],
  [
    'all of a text',
    () => ({ ...version.sections[0] }),
    ['text depot fr/standard sections', 'text depot fr/standard words'],
  ],
  ['a figure', () => watched.facts.get('garantie.plafond'), ['fact garantie.plafond']],
  ['every figure', () => [...watched.facts], ['facts']],
  ['how many fiches', () => watched.fiches.size, ['fiches']],
  [
    'the fiches gone through',
    () => {
      for (const _ of watched.fiches) break
    },
    ['fiches'],
  ],
  ['the day', () => watched.today, ['today']],
  ['what is made of every file', () => watched.problems, ['whole']],
  ['data files', () => [watched.terms, watched.contacts, watched.site], []],
  [
    'an answer, and not the day that it is made from',
    () => ask(watched, 'past', '2026-01-01'),
    ['answer past 2026-01-01'],
  ],
])('notes %s', (_what, make, noted) => {
  expect(units(make)).toEqual(noted)
})

it('what was made once is what everyone who asks for it has read', () => {
  const title = remembered((key: 'fr/standard') => fiche.versions.get(key)?.title)
  const first = units(() => title('fr/standard'))
  expect(first).toEqual(['text-there depot fr/standard', 'text depot fr/standard title'])
  expect(units(() => title('fr/standard'))).toEqual(first)
})

it('an answer is the one that the very Library gives', () => {
  expect(ask(watched, 'fact', 'garantie.plafond')).toEqual(ask(library, 'fact', 'garantie.plafond'))
  expect(ask(watched, 'fact', 'rien')).toBeNull()
  expect(ask(watched, 'languages')).toEqual(['en', 'fr'])
})

it('hashes tell what a reader could tell apart, and nothing else', async () => {
  const other = await readLibrary(folder, { today: '2026-11-29' })
  const [now, then] = [unitHashes(library, 'a'), unitHashes(other, 'a')]
  const all = [
    'fiches',
    'facts',
    'fact garantie.plafond',
    'text depot fr/standard words',
    'text depot fr/standard title',
  ]
  expect(all.filter((unit) => now(unit) !== then(unit))).toEqual([])
  expect(now('today')).not.toBe(then('today'))
  expect(now('whole')).not.toBe(then('whole'))
  expect(now('answer past 2026-11-28')).not.toBe(then('answer past 2026-11-28'))
  expect(now('answer past 2026-11-20')).toBe(then('answer past 2026-11-20'))
  expect(() => now('rien')).toThrow('Unknown unit')
})

it.each([
  [
    [1, '1'],
    ['1', 1],
  ],
  [{ a: undefined }, {}],
  [new Map([['a', 1]]), { a: 1 }],
  [['a,b'], ['a', 'b']],
  [-0, 0],
  [null, 'null'],
  [new Uint8Array([1, 2]), new Uint8Array([2, 1])],
])('%j is not %j', (one, other) => {
  expect(valueHash(one)).not.toBe(valueHash(other))
  expect(valueHash(one)).toBe(valueHash(structuredClone(one)))
})

it('a watched object counts by its name; what can’t be written is refused', () => {
  expect(units(() => valueHash([fiche, version]))).toEqual([])
  expect(valueHash(fiche)).not.toBe(valueHash(watched.fiches.get('froid')))
  expect(() => valueHash({ say: () => 'a' })).toThrow(NoValue)
  const circle: unknown[] = []
  circle.push(circle)
  expect(() => valueHash(circle)).toThrow(NoValue)
})
