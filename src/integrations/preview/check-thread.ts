import { parentPort } from 'node:worker_threads'
import { checkLibrary } from '../../checks/check-library.ts'
import type { Memory } from '../../library/memory.ts'
import { readLibrary } from '../../library/read.ts'
import type { AskedCheck, ToldCheck } from './whole-check.ts'

/** Checks the whole content beside the pages, which are shown meanwhile: at full size it takes several seconds. */
const memory: Memory = new Map()

parentPort?.on('message', async ({ content, pages, day, turn }: AskedCheck) => {
  const tell = (told: ToldCheck) => parentPort?.postMessage(told)
  try {
    const library = await readLibrary(content.path, { today: day, name: content.name, ...(pages && { pages }), memory })
    tell({ turn, problems: checkLibrary(library, { strict: false }) })
  } catch {
    // The folder itself may be gone for a moment: who reads it for the pages says so.
    tell({ turn, problems: null })
  }
})
