import { spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { MadeFrom } from './provenance.ts'
import { provenanceOf } from './provenance.ts'
import { steadySbom } from './steady-sbom.ts'

/** Why a release can't be made, in French, with what to do. */
export class NoRelease extends Error {
  override readonly name = 'NoRelease'
}

export interface Project {
  /** Absolute path of its folder. */
  readonly root: string
  readonly name: string
  readonly version: string
  /** The bill of materials of its dependencies, as npm writes it. */
  readonly sbom: () => string
  readonly builder: string | null
}

/**
 * Writes a release of the last commit into a folder: its files in an archive, the bill of materials of what it depends
 * on, how they were made, and the checksums of all three. The same bytes for the same commit, npm and Node.
 *
 * @returns names of the files.
 * @throws {NoRelease} when the folder is not a Git repository, or holds changes that no commit has.
 */
export function writeRelease(project: Project, out: string): string[] {
  const git = (...words: string[]): Buffer => {
    const { status, stdout } = spawnSync('git', words, { cwd: project.root, maxBuffer: 2 ** 30 })
    if (status !== 0)
      throw new NoRelease('Une livraison se fait depuis un dépôt Git : son dernier commit dit de quoi elle est faite.')
    return stdout
  }
  const line = (...words: string[]) => String(git(...words)).trim()
  const changed = line('diff', '--name-only', 'HEAD').split('\n').filter(Boolean)
  if (changed.length > 0)
    throw new NoRelease(
      `Des changements ne sont dans aucun commit (${changed.slice(0, 3).join(', ')}${changed.length > 3 ? '…' : ''}) : enregistrez-les ou écartez-les, puis recommencez.`,
    )
  const commit = line('rev-parse', 'HEAD')
  const named = `${project.name}-${project.version}`
  const archive = gzipSync(git('archive', '--format=tar', `--prefix=${named}/`, commit), { level: 9 })
  const on = new Date(Number(line('log', '-1', '--format=%ct', commit)) * 1000).toISOString()
  const made: MadeFrom = {
    name: project.name,
    commit,
    lock: hash('sha256', git('show', `${commit}:package-lock.json`), 'hex'),
    node: process.version,
    builder: project.builder,
  }
  const files = new Map<string, Buffer>([
    [`${named}.tar.gz`, archive],
    [`${named}.cdx.json`, Buffer.from(steadySbom(project.sbom(), project.name, on))],
  ])
  const subjects = Array.from(files, ([name, content]) => ({ name, sha256: hash('sha256', content, 'hex') }))
  const provenance = Buffer.from(`${JSON.stringify(provenanceOf(subjects, made), null, 2)}\n`)
  files.set(`${named}.provenance.json`, provenance)
  const sums = [...subjects, { name: `${named}.provenance.json`, sha256: hash('sha256', provenance, 'hex') }]
  files.set('SHA256SUMS', Buffer.from(sums.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')))
  mkdirSync(out, { recursive: true })
  for (const [name, content] of files) writeFileSync(join(out, name), content)
  return [...files.keys()]
}
