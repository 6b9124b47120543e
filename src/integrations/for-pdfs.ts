import type { Handover } from './handover.ts'
import { handOver } from './handover.ts'
import { serveHandover } from './handover-hooks.ts'

/** What makes PDF, loaded once the Library is handed over: it says what pages say, with the same modules. */
export async function pdfPages(given: Handover) {
  serveHandover()
  handOver(given)
  const { everyDocument } = await import('../site/pdf/every-document.ts')
  const { compilePdf } = await import('../pdf/compile.ts')
  return { everyDocument, compilePdf }
}
