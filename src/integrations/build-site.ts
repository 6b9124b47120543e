import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'astro'
import type { Handover } from './library.ts'
import { handOver } from './library.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Renders every page of the site into `folder`.
 *
 * @param folder absolute path of an empty folder.
 * @throws Astro's error when a page can't be rendered.
 */
export async function buildSite(given: Handover, folder: string): Promise<void> {
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
