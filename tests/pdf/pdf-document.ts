import type { ElementContent } from 'hast'
import { element } from '../../src/markdown/element.ts'
import type { PdfDocument } from '../../src/pdf/document.ts'

/** A small document in French around some blocks. */
export function pdfDocument(blocks: readonly ElementContent[], more: Partial<PdfDocument> = {}): PdfDocument {
  return {
    title: 'Un titre',
    author: 'Une association',
    lang: 'fr',
    day: '2026-11-28',
    size: 'text',
    foot: 'code 10 01 00',
    pageOf: (page, pages) => `Page ${page} sur ${pages}`,
    body: element('article', {}, element('h1', {}, 'Un titre'), ...blocks),
    pictures: new Map(),
    file: 'content/fiches/ame/fr.md',
    ...more,
  }
}
