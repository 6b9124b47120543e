import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { renderPage } from '../../src/markdown/render.ts'
import { compileTerms } from '../../src/markdown/terms.ts'
import { contextFor, html, shown, spaces, visibleText } from './context.ts'

const find = compileTerms([
  ['ald', ['ALD', 'affection de longue durée']],
  ['duree', ['longue durée']],
  ['ayant-droit', ['ayant droit', "l'ayant droit"]],
  ['sas', ['SAS']],
  ['recours', ['recours']],
])
const found = (text: string): string[] => find(text).map(({ start, end }) => text.slice(start, end))

describe('words of the glossary in a text', () => {
  test.each([
    ['the longest form wins', 'Une affection de longue durée.', ['affection de longue durée']],
    ['a sentence may begin with the word', 'Recours possible.', ['Recours']],
    ['abbreviations keep their case', 'le sas, le SAS', ['SAS']],
    ['parts of words are not words', 'ALDA, recourse', []],
    ['compound words are other words', 'le non-recours et recours-type', []],
    ['a number may follow a dash', 'ALD-30', ['ALD']],
    ['curly apostrophes and no-break spaces', 'L’ayant\u00A0droit', ['L’ayant\u00A0droit']],
    ['a form over two lines', 'affection de\nlongue durée', ['affection de\nlongue durée']],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('an Arabic word is found behind a joined conjunction', () => {
    expect(visibleText(html('والوسيط ووسيط', { lang: 'ar' }))).toBe('والوسيط ووسيط')
    expect(html('ووسيط', { lang: 'ar' })).toContain('<a class="term" id="m1" href="#n1">ووسيط</a>')
  })
})

describe('explanations', () => {
  test('a word leads to its entry, in the sentence as it is read, and the entry back to the word', () => {
    const { body, words } = shown('Une ALD, un recours.')
    expect(body).toBe(
      '<p>Une <a class="term" id="m1" href="#n1">ALD</a>, un <a class="term" id="m2" href="#n2">recours</a>.</p>',
    )
    expect(spaces(words)).toBe(
      '<li id="n1" class="note"><b>ALD</b> – affection de longue durée : Une maladie grave et longue. <a class="back" href="#m1" aria-label="Retour au texte : ALD">↑</a></li>' +
        '<li id="n2" class="note"><b>recours</b> : Demander de revoir une décision. <a class="back" href="#m2" aria-label="Retour au texte : recours">↑</a></li>',
    )
  })

  test('the first occurrence only leads there, whatever its form', () => {
    const { body, words } = shown('Une ALD. Une autre ALD, une affection de longue durée.')
    expect(body.match(/<a /g)).toHaveLength(1)
    expect(body).toContain('Une autre ALD, une affection de longue durée.')
    expect(words.match(/<li/g)).toHaveLength(1)
  })

  test('once on a page, not in each of its texts', () => {
    const nodes = [parseMarkdown('Une ALD.').children, parseMarkdown('Une ALD, un recours.').children]
    const { texts } = renderPage(
      nodes.map((children) => ({ nodes: children })),
      contextFor(),
    )
    expect(texts[1]?.body).toBe('<p>Une ALD, un <a class="term" id="m2" href="#n2">recours</a>.</p>')
    expect(texts.map(({ words }) => words.match(/ id="n\d"/g))).toEqual([[' id="n1"'], [' id="n2"']])
  })

  test('in each text of a page that shows one at a time, all leading to one entry', () => {
    const nodes = parseMarkdown('Une ALD, une ALD.').children
    const { texts } = renderPage([{ nodes }, { nodes }, { nodes }], contextFor(), { explains: 'in-each-text' })
    expect(texts.map(({ body }) => body.match(/ id="[^"]*" href="[^"]*"/g))).toEqual([
      [' id="m1" href="#n1"'],
      [' id="m1-2" href="#n1"'],
      [' id="m1-3" href="#n1"'],
    ])
    expect(texts.map(({ words }) => words !== '')).toEqual([true, false, false])
  })

  test('the word that the page is about has no note', () => {
    const { texts } = renderPage([{ nodes: parseMarkdown('Une ALD, un recours.').children }], contextFor(), {
      subject: 'ald',
    })
    expect(texts[0]?.body).toBe('<p>Une ALD, un <a class="term" id="m1" href="#n1">recours</a>.</p>')
  })

  test('headings and links lead to no entry, and do not count as the first occurrence', () => {
    const page = html('### Une ALD\n\n[Une ALD](fiche:ame)\n\nUne ALD.')
    expect(page.match(/class="term"/g)).toHaveLength(1)
    expect(page.indexOf('class="term"')).toBeGreaterThan(page.indexOf('</a>'))
  })

  test('a term asked for by its id is shown by its name', () => {
    expect(visibleText(html('En {{term:ald}}.'))).toBe('En ALD.')
  })

  test('in easy French, a term asked for is explained on lines of its own below the sentence, once on the page', () => {
    const { body, words } = shown('Vous avez une {{term:ald}}.\nAppelez.\n\nUne {{term:ald}}, une ALD.', {
      level: 'falc',
    })
    expect(body).toBe(
      '<p><span class="line">Vous avez une ALD.</span>\n' +
        '<span class="term-explained"><span class="line">Une maladie longue.</span>\n<span class="line">Votre caisse paie les soins.</span></span>\n' +
        '<span class="line">Appelez.</span></p>\n<p><span class="line">Une ALD, une ALD.</span>\n</p>',
    )
    expect(words).toBe('')
  })

  test('in easy French, a word found by itself leads to its easy explanation, a sentence a line', () => {
    expect(shown('Une ALD.', { level: 'falc' }).words).toContain(
      '<span class="line">Une maladie longue.</span>\n<span class="line">Votre caisse paie les soins.</span>\n<a class="back"',
    )
  })
})
