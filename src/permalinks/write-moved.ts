import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AddressLedger } from './address-ledger.ts'
import { movedPage } from './moved-page.ts'
import { movedPages } from './moves.ts'

/** Writes a page at every address from which a page moved. */
export function writeMoved({ moves }: AddressLedger, folder: string, base: string): void {
  for (const { from, to } of movedPages(moves)) {
    const place = join(folder, from)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'index.html'), movedPage(to, base))
  }
}
