import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What the check reads of the project itself, whatever the content folder: its languages, lists of words, drawings. */
const shipped = ['content/languages', 'content/falc', 'content/sections.yaml', 'src/pictograms/own']

const replaced: Readonly<Record<string, string>> = {
  'node:fs': `const files = __SHIPPED__
export const readFileSync = (path) => {
  if (!Object.hasOwn(files, path)) throw new Error('Not carried: ' + path)
  return files[path]
}
export const readdirSync = (folder) =>
  Object.keys(files).filter((path) => path.startsWith(folder + '/')).map((path) => path.slice(folder.length + 1))
export const lstatSync = () => null
export const existsSync = (path) => Object.hasOwn(files, path)`,
  'node:path': `export const sep = '/'
export const join = (...parts) => {
  const kept = []
  for (const part of parts.join('/').split('/')) {
    if (part === '..') kept.pop()
    else if (part !== '' && part !== '.') kept.push(part)
  }
  return '/' + kept.join('/')
}
export const resolve = join
export const basename = (path) => path.slice(path.lastIndexOf('/') + 1)
export const dirname = (path) => path.slice(0, path.lastIndexOf('/'))
export const relative = (from, to) => to.slice(from.length + 1)`,
  'node:url': 'export const fileURLToPath = (url) => String(url)',
  'node:module': `const icons = __ICONS__
export const createRequire = () => () => ({ icons })`,
  'node:crypto': `export { hash } from ${JSON.stringify(join(root, 'src/cms/sha-256.ts'))}`,
}

/**
 * Lets the check of the content run in a browser: where it reads a file of the project, it finds it in the program
 * itself; nothing else can be read.
 */
export function diskInBrowser(): Plugin {
  return {
    name: 'content-site:disk-in-browser',
    enforce: 'pre',
    resolveId: (id) => (Object.hasOwn(replaced, id) ? `\0${id}` : null),
    load: (id) =>
      id.startsWith('\0node:')
        ? (replaced[id.slice(1)] ?? '')
            .replace('__SHIPPED__', () => JSON.stringify(shippedFiles()))
            .replace('__ICONS__', () => JSON.stringify(icons()))
        : null,
    transform: (code, id) =>
      id.startsWith(root) && code.includes('import.meta.dirname')
        ? code.replaceAll('import.meta.dirname', JSON.stringify(`/${below(dirname(id))}`))
        : null,
  }
}

/** Health Icons by their names: the check asks whether there is one, never what it draws. */
function icons(): Readonly<Record<string, object>> {
  const set = JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve('@iconify-json/healthicons/icons.json')), 'utf8'),
  )
  return Object.fromEntries(Object.keys(set.icons).map((name) => [name, { body: '' }]))
}

function shippedFiles(): Readonly<Record<string, string>> {
  const paths = shipped.flatMap((path) =>
    /\.\w+$/u.test(path) ? [path] : readdirSync(join(root, path)).map((name) => `${path}/${name}`),
  )
  return Object.fromEntries(
    paths.filter((path) => /\.\w+$/u.test(path)).map((path) => [`/${path}`, readFileSync(join(root, path), 'utf8')]),
  )
}

function below(path: string): string {
  return relative(root, path).replaceAll('\\', '/')
}
