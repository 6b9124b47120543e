import { expect, test } from 'vitest'
import { addressOf, isInPack } from '../../src/offline/pack.ts'

test.each([
  ['ar/ame/index.html', true],
  ['ar/index.html', true],
  ['ar/nouveautes.xml', false],
  ['ar/hors-ligne/liste.json', false],
  ['ar/ame/ame.pdf', false],
  ['fr/ame/index.html', false],
  ['pagefind/pagefind.js', true],
  ['pagefind/distress.json', true],
  ['pagefind/ar/names.json', true],
  ['pagefind/ar/index/ar_1.pf_index', true],
  ['pagefind/fr/names.json', false],
  ['c/100930/ar.svg', true],
  ['c/100930/ar-easy.svg', true],
  ['c/100930/fr.svg', false],
  ['c/100930/index.html', false],
  ['_astro/x.js', true],
  ['pictos/argent.svg', true],
  ['p.svg', true],
  ['fonts/x.woff2', true],
  ['fonts/x-OFL.txt', false],
  ['api/facts.json', false],
  ['sw.js', false],
  ['regles/html/index.html', false],
])('the whole copy of Arabic and %s: %s', (path, held) => {
  expect(isInPack(path, 'ar')).toBe(held)
})

test('a page is asked for by its folder', () => {
  expect(addressOf('ar/ame/index.html')).toBe('/ar/ame/')
  expect(addressOf('index.html')).toBe('/')
  expect(addressOf('p.svg')).toBe('/p.svg')
})
