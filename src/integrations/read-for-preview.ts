import { fileURLToPath } from 'node:url'
import { readLibrary } from '../library/read.ts'
import type { Handover } from './library.ts'

/** Reads `content/` as it is today, for `npm run dev`. */
export async function readForPreview(): Promise<Handover> {
  const today = new Date().toISOString().slice(0, 10)
  const library = await readLibrary(fileURLToPath(new URL('../../content', import.meta.url)), { today })
  return { library, site: { today, origin: null, release: 'preview' } }
}
