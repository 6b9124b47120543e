import { describe, expect, it } from 'vitest'
import { element } from '../../src/markdown/element.ts'
import { compilePdf } from '../../src/pdf/compile.ts'
import { PdfRefused } from '../../src/pdf/fault.ts'
import { pdfDocument } from './pdf-document.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'

function refusal(...given: Parameters<typeof pdfDocument>): string {
  try {
    compilePdf(pdfDocument(...given))
  } catch (thrown) {
    if (thrown instanceof PdfRefused) return thrown.message
    throw thrown
  }
  return ''
}

describe('what is not accessible is no PDF', () => {
  it('a drawing without alternative stops it, and names the file', () => {
    expect(refusal([element('img', { 'data-svg': svg, alt: 'Un carré' })])).toBe('')
    expect(refusal([element('img', { 'data-svg': svg })])).toBe(
      "content/fiches/ame/fr.md : Un dessin n'a pas de texte qui le remplace : qui ne voit pas ne saurait pas ce qu'il " +
        'montre. Donnez ce texte au dessin.',
    )
  })

  it('a heading that skips a level stops it', () => {
    expect(refusal([element('h2', {}, 'Deux'), element('h3', {}, 'Trois')])).toBe('')
    expect(refusal([element('h3', {}, 'Trois')])).toContain('Un titre saute un niveau')
  })

  it('a document without title stops it', () => {
    expect(refusal([], { title: '' })).toContain("Le document n'a pas de titre")
  })

  it('a sign that the font lacks stops it, and is named', () => {
    expect(refusal([element('p', {}, 'Cochez ☐ ici')])).toContain("Les lettres des feuilles n'ont pas « ☐ »")
  })
})
