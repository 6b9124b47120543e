import { join } from 'node:path'
import { build } from 'vite'
import { compressed } from '../../audit/compressed.ts'

const project = join(import.meta.dirname, '../../..')

/**
 * Bytes, brotli 11, of what a page loads to use a package, minified by the site's own bundler. @param names what is
 * imported: `Fuse`, `{ load, search }`.
 */
export function bundleWeight(from: string, names: string): Promise<number> {
  const list = names.replace(/[{}]/g, '')
  return weightOfModule(`import ${names} from '${from}'; globalThis.used = [${list}]`)
}

/** The same for a module of the project. @param path below the project. */
export function moduleWeight(path: string): Promise<number> {
  return weightOfModule(`import ${JSON.stringify(join(project, path))}`)
}

async function weightOfModule(code: string): Promise<number> {
  const entry = 'virtual:entry'
  const made = await build({
    root: project,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? code : undefined),
      },
    ],
    build: { write: false, minify: true, modulePreload: false, rollupOptions: { input: entry } },
  })
  const output = Array.isArray(made) ? made[0]?.output : 'output' in made ? made.output : undefined
  return (output ?? []).reduce((sum, file) => sum + (file.type === 'chunk' ? compressed(file.code) : 0), 0)
}
