import { expect, it } from 'vitest'
import { linesOf, pictureOf } from '../../src/markdown/lines-of.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { sectionHash } from '../../src/translations/hash.ts'
import { html, plain } from './context.ts'

const conceptsOf = (markdown: string) =>
  linesOf(parseMarkdown(markdown).children).map((line) => pictureOf(line)?.concept ?? null)

it('the picture of a line is at its end: a step of several lines, a condition, a paragraph', () => {
  expect(conceptsOf('1. Prenez. {picto=formulaire}\n   Signez.\n2. Allez. \n   Partez. {picto=aller}')).toEqual([
    'formulaire',
    'aller',
  ])
  expect(conceptsOf('- a {{css.share}} {picto=carte}\n- b\n\nFin. {picto=loi}')).toEqual(['carte', null, 'loi'])
})

it.each([
  ['in the middle of a line', 'Prenez {picto=loi} la lettre.'],
  ['before other words in bold', 'Prenez {picto=loi}**la**.'],
  ['alone', '{picto=loi}'],
  ['misspelt', 'Prenez. {picto = loi}'],
])('a picture %s stays in the text, where a rule finds it', (_, markdown) => {
  expect(conceptsOf(markdown)).toEqual([null])
  expect(plain(markdown)).toContain('{picto')
})

it.each([
  ['1. Prenez {{css.share}}. {picto=loi}\n   Signez.', '1. Prenez {{css.share}}.\n   Signez.'],
  ['- [Allez](fiche:ame). {picto=aller}', '- [Allez](fiche:ame).'],
])('a picture changes neither the hash of a section nor its words: %j', (pictured, bare) => {
  const hashOf = (markdown: string) => sectionHash('Titre', parseMarkdown(markdown).children)
  expect(hashOf(pictured)).toBe(hashOf(bare))
  expect(plain(pictured)).toBe(plain(bare))
})

it('what follows a picture in its paragraph keeps its place in the file', () => {
  const source = '1. Prenez &amp; lisez. {picto=loi}\n   Puis {{css.share}} fin.'
  const [line] = linesOf(parseMarkdown(source).children)
  const mention = line?.paragraph.children.find(({ type }) => type === 'mention')
  const { start, end } = mention?.position ?? {}
  expect(source.slice(start?.offset, end?.offset)).toBe('{{css.share}}')
})

it('a picture stands before the words, says nothing aloud, and a step keeps its number', () => {
  const page = html('3. Prenez. {picto=loi}\n4. Partez.', { level: 'falc' })
  expect(page).toContain(
    '<li class="pictured" data-n="3"><svg class="pic" width="48" height="48" aria-hidden="true"><use href="/p.svg#loi"></use></svg>',
  )
  // A reading mode leaves out a `div` with many links; a list inside needs one.
  expect(page).toMatch(/<span>\s*<span class="line">Prenez\.<\/span>\s*<\/span>/)
  expect(html('- Prenez : {picto=loi}\n  - ceci', { level: 'falc' })).toMatch(/<div>\s*<span class="line">Prenez/)
  expect(html('Prenez. {picto=loi}')).toMatch(/^<p class="pictured"><svg.*<\/svg><span>Prenez\.<\/span><\/p>$/)
})

it('a picture that goes somewhere is turned in a right-to-left page, and there alone', () => {
  expect(html('- س {picto=aller}', { lang: 'ar' })).toContain('class="pic turned"')
  expect(html('- س {picto=loi}', { lang: 'ar' })).toContain('class="pic"')
  expect(html('- a {picto=aller}')).toContain('class="pic"')
})

it('a concept that has no picture leaves the line as it is', () => {
  expect(html('- Prenez. {picto=inconnu}')).toBe(html('- Prenez.'))
})
