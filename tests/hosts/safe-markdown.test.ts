import { expect, it } from 'vitest'
import { safeCode, safeLink, safeWords } from '../../src/hosts/safe-markdown.ts'

it.each([
  ['@equipe/juristes', '&#64;equipe/juristes'],
  ['voir #12', 'voir &#35;12'],
  ['https://a.fr', 'https&#58;//a.fr'],
  ['WWW.a.fr', 'WWW&#46;a.fr'],
  ['<b> & </b>', '&lt;b&gt; &amp; &lt;/b&gt;'],
  ['[a](b) ![c](d)', '\\[a\\](b) \\!\\[c\\](d)'],
  ['1. un', '1\\. un'],
  ['- un', '\\- un'],
  ['a\n\n# b', 'a &#35; b'],
  ['un mot, 12 € : oui (non)', 'un mot, 12 € : oui (non)'],
])('%j is only words', (typed, safe) => {
  expect(safeWords(typed)).toBe(safe)
})

it('code ends where it should', () => {
  expect(safeCode('a`b\n@c')).toBe('`a b @c`')
})

it('an address that could say something else is no link', () => {
  expect(safeLink('ici', 'https://a.fr/x?y=1')).toBe('[ici](https://a.fr/x?y=1)')
  for (const address of ['javascript:alert(1)', 'https://a.fr/) [x](y', '//a.fr', '/fr/'])
    expect(safeLink('ici', address)).toBe('ici')
})
