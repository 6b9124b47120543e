import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isMakerAlive } from './living-maker.ts'

/**
 * Writes a file of the content whole, or not at all: whoever kills it, the former file stays as it was.
 *
 * @param path what it leads to is written, when it is a link.
 * @throws the system's error; the former file is then as it was.
 */
export function writeWholeFile(path: string, text: string): void {
  const place = isLink(path) ? realpathSync(path) : path
  removeDrafts(dirname(place), `.${basename(place)}.`)
  const draft = join(dirname(place), `.${basename(place)}.${process.pid}`)
  try {
    const file = openSync(draft, 'w', modeOf(place))
    try {
      for (let rest = Buffer.from(text); rest.length > 0; ) rest = rest.subarray(writeSync(file, rest))
      // On the disk before it takes the other's place: a machine that stops would leave an empty file.
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(draft, place)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Takes away the drafts of commands that were killed. */
function removeDrafts(folder: string, start: string): void {
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(start) ? name.slice(start.length) : ''
    const path = join(folder, name)
    if (/^\d+$/u.test(pid) && !isMakerAlive(path, Number(pid))) rmSync(path, { force: true })
  }
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true

const modeOf = (path: string): number => lstatSync(path, { throwIfNoEntry: false })?.mode ?? 0o666
