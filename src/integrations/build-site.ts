import { cp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'astro'
import type { Handover } from './handover.ts'
import { handOver } from './handover.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Renders every page of the site into `folder`, with the files that need no page: search index, open data.
 *
 * Those are made first, beside `folder` (Astro empties it): the index's process has then ended when
 * the pages are rendered, and the two never hold their memory at the same time.
 *
 * @param folder absolute path of an empty folder.
 * @param writeFiles writes files below the folder it is given.
 * @throws Astro's error when a page can't be rendered.
 */
export async function buildSite(
  given: Handover,
  folder: string,
  writeFiles: (place: string) => Promise<void>,
): Promise<void> {
  const beside = `${folder}-files`
  try {
    await writeFiles(beside)
    await renderPages(given, folder)
    await cp(beside, folder, { recursive: true })
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

async function renderPages(given: Handover, folder: string): Promise<void> {
  handOver(given)
  const cacheDir = join(tmpdir(), `site-build-${process.pid}`)
  try {
    await build({
      root,
      outDir: folder,
      cacheDir,
      logLevel: 'warn',
      ...(given.site.origin ? { site: given.site.origin } : {}),
    })
  } finally {
    await rm(cacheDir, { recursive: true, force: true })
  }
}
