import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { contentHash } from '../traces/content-hash.ts'
import type { Inputs } from './inputs.ts'
import type { PackedPages } from './packed-pages.ts'
import { hashesBelow } from './read-folder.ts'

/** What a build keeps beside its output: what each part of it was made from, and the hash of each file. */
export interface Kept {
  readonly inputs: Inputs
  /** Every file of the output, with the hash of its bytes. */
  readonly files: Readonly<Record<string, string>>
  /** The program that rendered the pages: what it was made from, the hash of each of its files. */
  readonly program: { readonly key: string; readonly files: Readonly<Record<string, string>> }
  readonly pages: PackedPages
  /** Other parts of the output: what each was made from, and its files. */
  readonly parts: Readonly<Record<string, { readonly key: string; readonly files: readonly string[] }>>
  /** Bytes of each file of the offline copies, compressed, by its integrity. */
  readonly compressed: Readonly<Record<string, number>>
  /** What was said at the end. */
  readonly said: string
}

/** Changes whenever what is kept, or how it is read, does. */
const form = 1
const madeFile = 'made.json'
const programFolder = 'program'

/** Where a build keeps what its output was made from: beside it, never in it. */
export function keptFolder(out: string): string {
  return join(dirname(out), `.${basename(out)}.made-of`)
}

/**
 * What the last build of an output kept; null when there is nothing, or when one byte of it is not what was written.
 */
export function readKept(out: string): Kept | null {
  try {
    const text = readFileSync(join(keptFolder(out), madeFile), 'utf8')
    const end = text.indexOf('\n')
    const said = text.slice(end + 1)
    return text.slice(0, end) === contentHash(`${form} ${said}`) ? (JSON.parse(said) as Kept) : null
  } catch {
    return null
  }
}

/**
 * Keeps what an output was made from, once it is in its place. Whatever stops it, what is then there is whole, or is
 * not believed.
 *
 * @param program folder of the program that rendered the pages.
 */
export function writeKept(out: string, kept: Kept, program: string): void {
  const folder = keptFolder(out)
  mkdirSync(folder, { recursive: true })
  const own = join(folder, programFolder)
  if (existsSync(program) && !isSameProgram(own, kept.program.files)) {
    rmSync(own, { recursive: true, force: true })
    cpSync(program, own, { recursive: true })
  }
  // What a build that was killed left.
  for (const name of readdirSync(folder)) if (name.startsWith(`${madeFile}.`)) rmSync(join(folder, name))
  const said = JSON.stringify(kept)
  const fresh = join(folder, `${madeFile}.${process.pid}`)
  writeFileSync(fresh, `${contentHash(`${form} ${said}`)}\n${said}`)
  renameSync(fresh, join(folder, madeFile))
}

/** Forgets what was kept of an output. */
export function forgetKept(out: string): void {
  rmSync(keptFolder(out), { recursive: true, force: true, maxRetries: 3 })
}

/** Copies the program that was kept; false when it is not there, or not what it was. */
export function takeProgram(out: string, { program: { files } }: Kept, to: string): boolean {
  try {
    cpSync(join(keptFolder(out), programFolder), to, { recursive: true })
    if (isSameProgram(to, files)) return true
  } catch {
    // What can't be copied is made again.
  }
  rmSync(to, { recursive: true, force: true })
  return false
}

function isSameProgram(folder: string, files: Kept['program']['files']): boolean {
  const there = hashesBelow(folder)
  return there.size === Object.keys(files).length && Array.from(there).every(([path, hash]) => files[path] === hash)
}
