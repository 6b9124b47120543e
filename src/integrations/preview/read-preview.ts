import type { PlainDate } from '../../facts/fact.ts'
import type { Memory } from '../../library/memory.ts'
import type { Library } from '../../library/model.ts'
import type { OwnPages } from '../../library/own-pages.ts'
import { readLibrary } from '../../library/read.ts'
import type { Handover } from '../handover.ts'
import { keepLastGood } from './last-good.ts'

/** What a preview shows. */
export interface PreviewSource {
  readonly content: { readonly path: string; readonly name: string }
  /** Pages lent to a folder that has not its own. */
  readonly pages?: OwnPages
  readonly today: () => PlainDate
}

/** What was read at one moment. */
export interface Reading {
  readonly handover: Handover
  /** What the files say, without what they said before. */
  readonly fresh: Library
  readonly memory: Memory
}

/**
 * Reads the content as it is now.
 *
 * @param former the reading before: what can't be read any more is shown as it was.
 */
export async function readPreview({ content, pages, today }: PreviewSource, former: Reading | null): Promise<Reading> {
  const day = today()
  const memory: Memory = former?.memory ?? new Map()
  const fresh = await readLibrary(content.path, { today: day, name: content.name, ...(pages && { pages }), memory })
  const files = new Set([...memory.keys()].map((path) => `${content.name}/${path}`))
  const library = former === null ? fresh : keepLastGood(fresh, former.handover.library, files)
  return {
    handover: { library, site: { today: day, origin: null, base: '/', release: 'preview', pdfs: new Map() } },
    fresh,
    memory,
  }
}
