import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Inputs } from '../kept/inputs.ts'
import type { Kept } from '../kept/kept.ts'
import { takeProgram } from '../kept/kept.ts'
import type { MadePages } from '../kept/made-pages.ts'
import { unpackPages } from '../kept/packed-pages.ts'
import type { DoPart } from '../kept/part.ts'
import { writeMoved } from '../permalinks/write-moved.ts'
import { unitHashes } from '../traces/unit-hash.ts'
import { valueHash } from '../traces/value-hash.ts'
import { watchDay, watchLibrary } from '../traces/watched-library.ts'
import type { DoStep } from './build-steps.ts'
import type { Handover } from './handover.ts'
import { handOver } from './handover.ts'
import { writeOffline } from './offline/write-offline.ts'
import { makeProgram } from './program/make-program.ts'
import { openProgram } from './program/open-program.ts'
import { clientFolder } from './program/program.ts'
import { renderPages } from './program/render-pages.ts'

/** What is made now, what was made before, and where. */
export interface Making {
  readonly inputs: Inputs
  /** What the last build of this output kept; null to make everything. */
  readonly kept: Kept | null
  /** The last output. */
  readonly out: string
  /** A folder of this process below the current one, there until the build is over. */
  readonly room: string
  /** Does parts of the output in the folder that is filled. */
  readonly part: DoPart
}

export interface BuiltPages {
  /** What the program of the pages was made from. */
  readonly programKey: string
  readonly pages: MadePages
  /** Bytes of each file of the offline copies, compressed, by its integrity. */
  readonly compressed: Readonly<Record<string, number>>
}

/** Where the program of the pages is, in the room of a build. */
export const programIn = (room: string): string => join(room, 'kept-program')

/**
 * Renders every page of the site into `folder`, with the files that need no page: search index, open data.
 *
 * Those are made first, beside `folder`: the index's process has then ended when the pages are rendered, and the two
 * never hold their memory at the same time. What reading offline needs is made last, out of all of them.
 *
 * @param folder absolute path of an empty folder.
 * @param writeFiles writes files below the folder it is given.
 * @param step does each part of the work.
 * @throws Astro's error when a page can't be rendered.
 */
export async function buildSite(
  given: Handover,
  folder: string,
  writeFiles: (place: string) => Promise<void>,
  step: DoStep,
  making: Making,
): Promise<BuiltPages> {
  const beside = `${folder}-files`
  try {
    await writeFiles(beside)
    const built = await renderSite(given, folder, step, making)
    await cp(beside, folder, { recursive: true })
    writeMoved(given.library.addresses, folder, given.site.base)
    const known = new Map(Object.entries(making.kept?.compressed ?? {}))
    const weights = await step('lecture hors ligne', () => writeOffline(folder, given.site.base, known, making.part))
    return { ...built, compressed: Object.fromEntries(weights) }
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

async function renderSite(
  { library, site }: Handover,
  folder: string,
  step: DoStep,
  { inputs, kept, out, room }: Making,
): Promise<Omit<BuiltPages, 'compressed'>> {
  handOver({ library: watchLibrary(library), site: watchDay(site) })
  const program = programIn(room)
  const programKey = valueHash([inputs.code, library.site.colours])
  if (kept?.program.key !== programKey || !takeProgram(out, kept, program))
    await step('programme des pages', () => makeProgram(site, program, room))
  // What pages are made from, but what each notes; the weights of PDF come from all that is in them.
  const common = valueHash([inputs.common, site.pdfs])
  const former = kept === null ? null : unpackPages(kept.pages)
  const pages = await step('pages', async () => {
    const open = await openProgram(program, room)
    await cp(join(program, clientFolder), folder, { recursive: true })
    const hashOf = unitHashes(library, inputs.whole)
    const taken = former?.common === common ? { made: former, folder: out } : null
    return renderPages(open, folder, site.base, hashOf, taken)
  })
  return { programKey, pages: { ...pages, common } }
}
