import { describe, expect, it } from 'vitest'
import { element } from '../../src/markdown/element.ts'
import { checkPdf } from '../../src/pdf/check/check-pdf.ts'
import { hasPoppler, readPdf } from '../../src/pdf/check/poppler.ts'
import { differenceOf } from '../../src/pdf/check/same-words.ts'
import { compilePdf } from '../../src/pdf/compile.ts'
import { noPdfIn } from '../../src/pdf/languages.ts'
import { quoted } from '../../src/pdf/quote.ts'
import { typstSource } from '../../src/pdf/typst-source.ts'
import { wordsOf } from '../../src/pdf/words-of.ts'
import { pdfDocument } from './pdf-document.ts'

const traps = [
  '#set page(width: 1pt)',
  '"] #panic("x")',
  '\\ " { } [ ] $x$ `y` <l> @a *b* _c_',
  '// non',
  '= titre',
  "'",
]
const hostile = pdfDocument(traps.map((trap) => element('p', {}, trap)))

describe('what is written for Typst', () => {
  it('takes no word for code', () => {
    expect(quoted('"\\\n')).toBe('"\\"\\\\\\u{a}"')
    expect(typstSource(hostile)).toContain(quoted('"] #panic("x")'))
    expect(compilePdf(hostile).pages).toBe(1)
  })

  it('gives the same bytes each time', () => {
    expect(Buffer.compare(compilePdf(hostile).bytes, compilePdf(hostile).bytes)).toBe(0)
  })

  it('is dated of the day that is asked for, and no other', () => {
    expect(Buffer.compare(compilePdf(hostile).bytes, compilePdf({ ...hostile, day: '2026-11-29' }).bytes)).not.toBe(0)
  })
})

describe.skipIf(!hasPoppler())('what is read back', () => {
  const long = Array.from({ length: 90 }, (_, row) =>
    element('tr', {}, element('th', { scope: 'row' }, `Ligne ${row}`), element('td', {}, `${row} €, c'est-à-dire peu`)),
  )
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, element('th', {}, 'Nombre de personnes'), element('th', {}, 'Plafond'))),
    element('tbody', {}, ...long),
  )
  const document = pdfDocument([
    element('h2', {}, 'Qui ?'),
    element(
      'p',
      {},
      'Une ',
      element('b', {}, 'phrase'),
      ' en français, ',
      element('span', { lang: 'en' }, 'then English'),
      '.',
    ),
    element('ol', { start: 3 }, element('li', {}, 'trois'), element('li', {}, 'quatre')),
    element(
      'p',
      {},
      element('span', { className: ['line'] }, 'Une ligne.'),
      element('span', { className: ['line'] }, 'Une autre ?'),
    ),
    element('p', {}, 'Le ', element('a', { href: 'https://exemple.fr/' }, 'fin, affiché : finances'), '.'),
    table,
    ...traps.map((trap) => element('p', {}, trap)),
  ])

  it('has every word in order, over a table that goes on', () => {
    const { bytes, pages } = compilePdf(document)
    expect(pages).toBeGreaterThan(2)
    expect(checkPdf(bytes, document, readPdf(bytes))).toEqual([])
  })

  it('tells a word that is lost, added or moved', () => {
    const { pages } = readPdf(compilePdf(document).bytes)
    const against = (blocks: Parameters<typeof pdfDocument>[0]) => differenceOf(pdfDocument(blocks), pages)
    expect(against([element('h2', {}, 'Qui ?'), element('p', {}, 'Une phrase de plus en français')])).toEqual({
      wanted: 'de plus en français',
      found: 'en',
    })
    // Fewer pages than the foot of each says.
    expect(differenceOf(document, pages.slice(0, 1))?.found).toBe('code')
    expect(against([])).toEqual({ wanted: '', found: 'Qui' })
  })

  it('tells another title or language', () => {
    const { bytes } = compilePdf(document)
    const told = checkPdf(bytes, { ...document, title: 'Autre', lang: 'en' }, readPdf(bytes)).map(
      ({ message }) => message,
    )
    expect(told).toEqual([expect.stringContaining('« Autre »'), expect.stringContaining('« fr » au lieu de « en »')])
  })

  it('has the language of a part that differs, headings in order and headings of tables', () => {
    const { bytes } = compilePdf(document)
    expect(readPdf(bytes).headings).toEqual([1, 2])
    expect(wordsOf(document.body).slice(0, 10).join(' ')).toBe('Un titre Qui ? Une phrase en français, then English.')
  })
})

it('languages whose letters join, or are not Latin, have no PDF', () => {
  expect(['fr', 'en', 'tr', 'ro'].map(noPdfIn)).toEqual([null, null, null, null])
  expect([noPdfIn('ar'), noPdfIn('fa')]).toEqual(['joined-letters', 'joined-letters'])
  expect([noPdfIn('ru'), noPdfIn('zh')]).toEqual(['other-letters', 'other-letters'])
})
