import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { putBelow } from '../../base/base.ts'
import type { DoPart } from '../../kept/part.ts'
import { hashesBelow } from '../../kept/read-folder.ts'
import { addressOf } from '../../offline/pack.ts'
import { filesOf, firstScriptsOf } from '../../offline/scripts-of.ts'
import { floorTargets } from '../../site/floor.ts'
import { contentHash } from '../../traces/content-hash.ts'

const source = fileURLToPath(new URL('../../site/worker/worker.ts', import.meta.url))

/** The name of the service worker, at the root: it serves every page. */
export const workerFile = 'sw.js'

/**
 * Writes the service worker, which names what the offline page needs: the same bytes until one of those files changes.
 *
 * @param paths every file of the built site.
 * @param base what its addresses begin with: `/droits/`.
 * @param part does it, unless none of the files that it names has changed.
 * @throws Error when its program can't be compiled, or holds no place for the names.
 */
export async function writeWorker(folder: string, paths: readonly string[], base: string, part: DoPart): Promise<void> {
  const shown = paths.filter((path) => /^[^/]+\/hors-ligne\/(?:index\.html|mots\.json)$/u.test(path))
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const script = (name: string) => read(`_astro/${name}`)
  const own = filesOf(shown.filter((path) => path.endsWith('.html')).map(read), script)
  const others = firstScriptsOf(paths.filter((path) => path.endsWith('.html')).map(read), script)
  const scripts = Array.from(new Set([...own, ...others]), (name) => `_astro/${name}`)
  const named = [...shown, ...scripts]
  await part('service worker', contentHash(JSON.stringify([base, ...hashesBelow(folder, named)])), async () => {
    await compileNaming(folder, named, base)
    return [workerFile]
  })
}

async function compileNaming(folder: string, named: readonly string[], base: string): Promise<void> {
  const { injectManifest } = await import('workbox-build')
  const work = await mkdtemp(join(tmpdir(), 'service-worker-'))
  try {
    const swSrc = join(work, workerFile)
    await writeFile(swSrc, await compile(base))
    await injectManifest({
      swSrc,
      swDest: join(folder, workerFile),
      globDirectory: folder,
      globPatterns: [...named],
      dontCacheBustURLsMatching: /^_astro\//u,
      manifestTransforms: [
        (entries) => ({ manifest: entries.map((entry) => ({ ...entry, url: putBelow(base, addressOf(entry.url)) })) }),
      ],
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function compile(base: string): Promise<string> {
  const { build } = await import('vite')
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', SITE_BASE: JSON.stringify(base) },
    build: {
      write: false,
      target: floorTargets,
      lib: { entry: source, formats: ['iife'], name: 'worker', fileName: () => workerFile },
    },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined
  if (!chunk) throw new Error('The service worker was not compiled.')
  return chunk.code
}
