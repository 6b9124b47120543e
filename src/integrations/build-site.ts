import { cp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'astro'
import { writeMoved } from '../permalinks/write-moved.ts'
import type { DoStep } from './build-steps.ts'
import { buildSteps } from './build-steps.ts'
import type { Handover } from './handover.ts'
import { handOver } from './handover.ts'
import { writeOffline } from './offline/write-offline.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The folder where Astro renders pages: `folder` itself below the current folder, else one of this process below it.
 *
 * Astro keeps its modules in the output folder while it renders, but in a folder that all builds share
 * when the output is elsewhere: two builds at once would take each other's away.
 *
 * @param folder absolute path of the output.
 * @param current absolute path of the current folder.
 * @param build number of the process that builds.
 */
export function placeToRender(folder: string, current: string, build: number): string {
  return folder.startsWith(join(current, sep)) ? folder : join(current, '.astro', `site-${build}`)
}

/**
 * Renders every page of the site into `folder`, with the files that need no page: search index, open data.
 *
 * Those are made first, beside `folder` (Astro empties it): the index's process has then ended when
 * the pages are rendered, and the two never hold their memory at the same time. What reading offline needs is made
 * last, out of all of them.
 *
 * @param folder absolute path of an empty folder.
 * @param writeFiles writes files below the folder it is given.
 * @param step does each part of the work; told nothing, nothing is remembered of what it takes.
 * @throws Astro's error when a page can't be rendered.
 */
export async function buildSite(
  given: Handover,
  folder: string,
  writeFiles: (place: string) => Promise<void>,
  step: DoStep = buildSteps().step,
): Promise<void> {
  const beside = `${folder}-files`
  try {
    await writeFiles(beside)
    await step('pages', () => renderPages(given, folder))
    await cp(beside, folder, { recursive: true })
    writeMoved(given.library.addresses, folder, given.site.base)
    await step('lecture hors ligne', () => writeOffline(folder, given.site.base))
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

async function renderPages(given: Handover, folder: string): Promise<void> {
  handOver(given)
  const cacheDir = join(tmpdir(), `site-build-${process.pid}`)
  const outDir = placeToRender(folder, process.cwd(), process.pid)
  try {
    await build({
      root,
      outDir,
      cacheDir,
      logLevel: 'warn',
      ...(given.site.origin ? { site: new URL(given.site.origin).origin } : {}),
      base: given.site.base,
      vite: { define: { SITE_BASE: JSON.stringify(given.site.base) } },
    })
    if (outDir !== folder) await cp(outDir, folder, { recursive: true })
  } finally {
    await rm(cacheDir, { recursive: true, force: true })
    if (outDir !== folder) await rm(outDir, { recursive: true, force: true })
  }
}
