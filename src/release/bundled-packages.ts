import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A program that a page asks for: `<script src>`, or a worker. */
const asked = /(?:src="|from '|url\(')(\.[^"']+\.ts)(?:"|\?worker&url')/gu

/** Files from which the programs of pages start, and the service worker. */
function firstPrograms(): string[] {
  const found = globSync(['src/site/**/*.astro', 'src/site/**/*.ts'], { cwd: root }).flatMap((file) =>
    Array.from(readFileSync(join(root, file), 'utf8').matchAll(asked), ([, path = '']) => join(root, file, '..', path)),
  )
  return [...new Set([...found, join(root, 'src/site/worker/worker.ts')])].sort()
}

/**
 * Names of the npm packages of which code is in what readers' browsers load, as the bundler keeps it.
 *
 * @throws the bundler's error.
 */
export async function bundledPackages(): Promise<string[]> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { SITE_BASE: '"/"', 'process.env.NODE_ENV': '"production"' },
    resolve: {
      conditions: ['module', 'browser', 'production'],
      alias: {
        '#languages-of-search': join(root, 'src/search/languages/found-by-vite.ts'),
        'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')),
      },
    },
    build: { write: false, minify: false, rolldownOptions: { input: firstPrograms() } },
  })
  const chunks = (Array.isArray(made) ? made : [made]).flatMap((bundle) => ('output' in bundle ? bundle.output : []))
  const kept = chunks.flatMap((chunk) =>
    chunk.type === 'chunk'
      ? Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
      : [],
  )
  return [...new Set(kept.flatMap((id) => packageOf(id) ?? []))].sort()
}

/** @example packageOf('/site/node_modules/@a/b/lib/c.js') // '@a/b' */
function packageOf(id: string): string | null {
  const [, below] = id.replaceAll(sep, '/').split(/.*\/node_modules\//u)
  if (below === undefined) return null
  const [first = '', second = ''] = below.split('/')
  return first.startsWith('@') ? `${first}/${second}` : first
}
