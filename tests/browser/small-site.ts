import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { test as base } from '@playwright/test'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { serveFolder } from '../../src/integrations/serve-folder.ts'

/** A site built from a few files and served: for what the real content does not show, or may stop showing. */
export interface SmallSite {
  readonly url: string
  /** The built files. */
  readonly folder: string
}

/**
 * Tests on the sound content folder of the rules' examples, some files changed: built once a worker.
 *
 * @param files path below the content folder → source; null takes the file away.
 * @param how options of the build, beside where and when.
 */
export function onSmallSite(
  files: Readonly<Record<string, string | null>>,
  how: readonly string[] = ['--origin', 'https://exemple.fr'],
) {
  return base.extend<{ baseURL: string }, { small: SmallSite }>({
    small: [
      async ({}, use) => {
        const work = mkdtempSync(join(tmpdir(), 'small-site-'))
        for (const [path, source] of soundContent({ files })) {
          mkdirSync(dirname(join(work, 'content', path)), { recursive: true })
          writeFileSync(join(work, 'content', path), source)
        }
        const folder = join(work, 'dist')
        const script = resolve(import.meta.dirname, '../../scripts/build.ts')
        const options = ['--content', join(work, 'content'), '--out', folder, '--today', soundDay, ...how]
        const built = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' })
        if (built.status !== 0) throw new Error(`The small site can't be built:\n${built.stderr}${built.stdout}`)
        const { url, close } = await serveFolder(folder, 0)
        await use({ url, folder })
        await close()
        rmSync(work, { recursive: true })
      },
      { scope: 'worker', timeout: 120_000 },
    ],
    baseURL: async ({ small }, use) => use(small.url),
  })
}
