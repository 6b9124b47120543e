import { expect, it } from 'vitest'
import type { Section } from '../../src/library/section.ts'
import { firstLinks } from '../../src/site/fiche/first-links.ts'

const sections = (...ids: readonly string[]) => ids.map((id) => ({ id }) as Section)
const linked = (ids: readonly string[], planned: readonly string[]) =>
  firstLinks(
    { sections: sections(...ids) },
    planned.map((id) => ({ id, firstLink: !id.startsWith('-') })),
  ).map(({ id }) => id)

it('the first links of an easy text are those of the plan, then its own, six at most, in reading order', () => {
  const ids = ['debut', 'a', 'b', 'c', 'd', 'e', 'f', 'g']
  expect(linked(ids, ['g', 'f', '-a'])).toEqual(['a', 'b', 'c', 'd', 'f', 'g'])
  expect(linked(ids, ['g', 'f', 'e', 'd', 'c', 'b', 'a'])).toEqual(['b', 'c', 'd', 'e', 'f', 'g'])
})

it('the part that opens the text is just below: no link leads to it', () => {
  expect(linked(['debut', 'a'], ['debut'])).toEqual(['a'])
  expect(linked(['debut'], ['debut'])).toEqual([])
})

it('a plan that names none leaves the text its own parts', () => {
  expect(linked(['debut', 'a', 'b'], [])).toEqual(['a', 'b'])
})
