import { expect, it } from 'vitest'
import { namePart } from '../../src/library/new/name-part.ts'

const twin = (matter: string) =>
  `---\ntitle: "Une aide"   # comme sur le papier\n${matter}\nstatus: published\n---\n\n## Une {#une}\n\nUn texte --- ici.\n`

it('a first part is named below the hashes, and every other byte stays', () => {
  expect(namePart(twin('validation: {state: none}\nsource:\n  une: abc12345'), 'refus')).toBe(
    twin('validation: {state: none}\nsource:\n  une: abc12345\nparts: [refus]'),
  )
  expect(namePart(twin('validation: {state: none}'), 'refus')).toBe(twin('validation: {state: none}\nparts: [refus]'))
})

it('the next one comes last, in the form of the list', () => {
  expect(namePart(twin('validation: {state: none}\nparts: [demander]'), 'refus')).toBe(
    twin('validation: {state: none}\nparts: [demander, refus]'),
  )
  expect(namePart(twin('validation: {state: none}\nparts:\n  - demander'), 'refus')).toBe(
    twin('validation: {state: none}\nparts:\n  - demander\n  - refus'),
  )
})

it('one that is named already changes nothing', () => {
  const named = twin('validation: {state: none}\nparts: [refus]')
  expect(namePart(named, 'refus')).toBe(named)
})

it('keeps the line ends of the file', () => {
  const windows = twin('validation: {state: none}').replaceAll('\n', '\r\n')
  expect(namePart(windows, 'refus')).toBe(twin('validation: {state: none}\nparts: [refus]').replaceAll('\n', '\r\n'))
})

it('a file without a front matter can’t name a page', () => {
  expect(namePart('## Une {#une}\n', 'refus')).toBeNull()
  expect(namePart('---\ntitle: [\n---\n', 'refus')).toBeNull()
})
