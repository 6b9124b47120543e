import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pdfPages } from './for-pdfs.ts'
import type { Handover } from './handover.ts'

/**
 * Writes the PDF of every text and the booklets, in ordinary and in large print, below a folder.
 *
 * @param weights where the kilobytes of each are left, by its address, for the pages that lead to it.
 * @throws {PdfRefused} when a text can't become an accessible PDF.
 */
export async function writePdfs(given: Handover, place: string, weights: Map<string, number>): Promise<void> {
  const { everyDocument, compilePdf } = await pdfPages(given)
  for (const large of [false, true])
    for (const { address, make } of everyDocument({ fiches: [], lang: null, level: null, theme: null }, large)) {
      const { bytes } = compilePdf(make())
      const file = join(place, address)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, bytes)
      weights.set(address, Math.max(1, Math.round(bytes.length / 1000)))
    }
}
