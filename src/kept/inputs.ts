import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { filesBelow } from '../files/files-below.ts'
import { contentHash } from '../traces/content-hash.ts'
import { hashesBelow } from './read-folder.ts'

const root = resolve(import.meta.dirname, '../..')

/** All that a build is made from, as hashes. */
export interface Inputs {
  /** The program: its files, what is installed, the engine that runs it, and what was asked for. */
  readonly code: string
  /** All that pages are made from, but the texts of fiches, the facts and the day, which each page notes for itself. */
  readonly common: string
  /** Everything. */
  readonly whole: string
}

/** Parts of a content folder of which each page notes what it reads. */
const noted = /^(?:fiches|facts)\//u

/** Files at the root that decide what a build makes: what stands beside them may come and go while it runs. */
const settings = /^(?:astro\.config\.mjs|package(?:-lock)?\.json|tsconfig\.json|\.env(?:\..*)?)$/u

/**
 * The hashes of what a build is made from, read from the disk: dates of files say nothing.
 *
 * @param content absolute path of the content folder.
 * @param options what was asked for, besides the content and the day.
 */
export function readInputs(content: string, today: string, options: object): Inputs {
  const own = join(root, 'content')
  // What any folder borrows of the project: languages, pages, lists of words.
  const lent = content === own ? [] : below(own, (path) => !noted.test(path))
  const files = below(content, () => true)
  const code = contentHash(JSON.stringify([programFiles(), engine(), options]))
  const common = contentHash(JSON.stringify([code, lent, files.filter(([path]) => !noted.test(path))]))
  return { code, common, whole: contentHash(JSON.stringify([common, files, today])) }
}

type Hashes = readonly (readonly [string, string])[]

const below = (folder: string, keep: (path: string) => boolean): Hashes => [
  ...hashesBelow(folder, filesBelow(folder).filter(keep)),
]

/** The program's own folders, its settings, the lock, and npm's list of what is installed. */
function programFiles(): Hashes {
  const beside = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && settings.test(entry.name))
    .map(({ name }) => name)
  return [
    ...['src', 'scripts', 'public'].flatMap((folder) => below(join(root, folder), () => true)),
    ...hashesBelow(root, [...beside, 'node_modules/.package-lock.json'].sort()),
  ]
}

function engine(): object {
  const { versions, platform, arch, env } = process
  return { versions, platform, arch, zone: env['TZ'] ?? null }
}
