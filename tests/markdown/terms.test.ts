import { describe, expect, test } from 'vitest'
import { compileTerms } from '../../src/markdown/terms.ts'
import { html, visibleText } from './context.ts'

const find = compileTerms([
  ['ald', ['ALD', "affection de longue durée"]],
  ['duree', ['longue durée']],
  ['ayant-droit', ["ayant droit", "l'ayant droit"]],
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
    expect(html('ووسيط', { lang: 'ar' })).toContain('class="term" popovertarget="cout-t-wasit">ووسيط</button>')
  })
})

describe('explanations', () => {
  test('the first occurrence only is explained, by a button that needs no JavaScript', () => {
    const page = html('Une ALD. Une autre ALD, une affection de longue durée.')
    expect(page.match(/<button/g)).toHaveLength(1)
    expect(page).toContain('<button type="button" class="term" popovertarget="cout-t-ald">ALD</button><span popover="auto" id="cout-t-ald" class="note">')
    expect(page).toContain('Une maladie grave et longue.')
  })

  test('headings and links have no buttons, and do not count as the first occurrence', () => {
    const page = html('### Une ALD\n\n[Une ALD](fiche:ame)\n\nUne ALD.')
    expect(page.match(/<button/g)).toHaveLength(1)
    expect(page.indexOf('<button')).toBeGreaterThan(page.indexOf('</a>'))
  })

  test('a term asked for by its id is shown by its name', () => {
    expect(visibleText(html('En {{term:ald}}.'))).toBe('En ALD.')
  })

  test('in easy French, a term asked for is explained on lines of its own below the sentence', () => {
    expect(html('Vous avez une {{term:ald}}.\nAppelez.', { level: 'falc' })).toBe(
      '<p><span class="line">Vous avez une ALD.</span>\n' +
        '<span class="term-explained"><span class="line">Une maladie longue.</span><span class="line">Votre caisse paie les soins.</span></span>\n' +
        '<span class="line">Appelez.</span></p>',
    )
  })

  test('in easy French, a word found by itself opens its easy explanation', () => {
    expect(html('Une ALD.', { level: 'falc' })).toContain('Votre caisse paie les soins.')
  })
})
