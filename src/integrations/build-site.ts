import { cp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'astro'
import type { Handover } from './library.ts'
import { handOver } from './library.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Renders every page of the site into `folder`, with the search index.
 *
 * The index is made first, beside `folder` (Astro empties it): its process has then ended when the
 * pages are rendered, and the two never hold their memory at the same time.
 *
 * @param folder absolute path of an empty folder.
 * @param writeIndex writes files below the folder it is given.
 * @throws Astro's error when a page can't be rendered.
 */
export async function buildSite(given: Handover, folder: string, writeIndex: (place: string) => Promise<void>): Promise<void> {
  const index = `${folder}-index`
  try {
    await writeIndex(index)
    await renderPages(given, folder)
    await cp(index, folder, { recursive: true })
  } finally {
    await rm(index, { recursive: true, force: true })
  }
}

async function renderPages(given: Handover, folder: string): Promise<void> {
  handOver(given)
  const cacheDir = join(tmpdir(), `droits-clairs-${process.pid}`)
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
