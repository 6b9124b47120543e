import type { RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { handOver } from '../../src/integrations/handover.ts'
import type { Version } from '../../src/library/fiche.ts'
import { readLibrary } from '../../src/library/read.ts'
import { sectionText } from '../../src/markdown/plain-text.ts'
import { checkPdf } from '../../src/pdf/check/check-pdf.ts'
import { hasPoppler, readPdf } from '../../src/pdf/check/poppler.ts'
import { compilePdf } from '../../src/pdf/compile.ts'
import { wordsOf } from '../../src/pdf/words-of.ts'
import { readersOf } from '../../src/reading/readers.ts'
import { siteWith } from '../site/with-content.ts'

const today = '2026-11-28'
const library = await readLibrary('content', { today })
const { everyDocument } = await siteWith({}, () => {
  handOver({ library, site: { today, origin: 'https://exemple.fr', base: '/', release: '0', pdfs: new Map() } })
  return import('../../src/site/pdf/every-document.ts')
})
const all = { fiches: [], lang: null, level: null, theme: null }
const texts = everyDocument(all, false).filter(({ address }) => !address.includes('/themes/'))

describe.skipIf(!hasPoppler())('every text as a PDF', () => {
  it.each(texts.map((text) => [text.address, text] as const))('%s reads as its text', (_, { make }) => {
    const document = make()
    const { bytes } = compilePdf(document)
    expect(checkPdf(bytes, document, readPdf(bytes))).toEqual([])
  })
})

/** Words alone: what stands between them differs between a page, its plain text and its paper. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
const readers = readersOf(library)

/** Contacts are cards, and tables and drawings say once what their figures have in common. */
function isSaidAlike(node: RootContent): boolean {
  let alike = node.type !== 'table' && node.type !== 'diagram'
  visit(node, 'mention', ({ kind }) => void (kind === 'contact' && (alike = false)))
  return alike
}

it.each(texts.map((text) => [text.address, text] as const))(
  '%s has the paragraphs of its text',
  (address, { make }) => {
    const versions = [...library.fiches.values()].flatMap((fiche) => [...fiche.versions.values()])
    const version = versions.find((one) => pdfAddressOf(one) === address)
    const reader = readers(version?.lang ?? '', version?.level ?? '')
    // Codes and warnings that follow links are not in the text.
    const paper = wordsOf(make().body).join(' ')
    const words = ` ${bare(paper.replace(/\(code \d\d \d\d \d\d\)/gu, '').replaceAll(`(${reader.words.notEasy})`, ''))} `
    const lines = (version?.sections ?? [])
      .flatMap(({ nodes }) => nodes.filter(isSaidAlike))
      .flatMap((node) => sectionText({ nodes: [node] }, reader).split('\n'))
    expect(lines.length).toBeGreaterThan(9)
    expect(lines.filter((line) => !words.includes(` ${bare(line)} `))).toEqual([])
  },
)

const pdfAddressOf = ({ lang, level, fiche }: Version) =>
  `/${lang}/${level === 'standard' ? '' : `${level}/`}${fiche}.pdf`
