import { fromHtml } from 'hast-util-from-html'
import { expect, it } from 'vitest'
import { chanceFrom } from '../../../src/bench/fuzz/chance.ts'
import { treeFaults } from '../../../src/bench/fuzz/judge.ts'
import { longest, mutate } from '../../../src/bench/fuzz/mutate.ts'

const told = (html: string) => treeFaults(fromHtml(html, { fragment: true })).map(({ said }) => said)

it.each([
  '<script>alert(1)</script>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href="data:text/html,a">a</a>',
  '<img src="x" onerror="alert(1)">',
  '<p>mot\u202Etourné</p>',
  '<iframe></iframe>',
])('%s, shown to a reader, is told', (html) => {
  expect(told(html)).toHaveLength(1)
})

it.each([
  '<a href="https://exemple.fr">a</a>',
  '<a href="tel:+33153624030">a</a>',
  '<a href="/fr/ame/#quoi">a</a>',
  '<p>Deux\nlignes</p>',
])('%s is what texts hold', (html) => {
  expect(told(html)).toEqual([])
})

it('what a seed gives is the same each time, other than what another gives, and never too long', () => {
  const source = 'title: a\n\n## Titre {#a}\n\nTexte **gras**.\n'
  const made = Array.from({ length: 300 }, (_, seed) => mutate(source, source, chanceFrom(seed)))
  expect(made[7]).toBe(mutate(source, source, chanceFrom(7)))
  expect(new Set(made).size).toBeGreaterThan(250)
  expect(Math.max(...made.map(({ length }) => length))).toBeLessThanOrEqual(longest)
})
