import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Kept } from './kept.ts'
import type { DoPart } from './part.ts'
import { bytesOfHash } from './read-folder.ts'

/**
 * Parts that are taken from the last output where they can.
 *
 * @param kept what the same program kept of the last output; null when nothing of it may be taken.
 * @param out the last output.
 */
export function keptParts(kept: Kept | null, out: string) {
  const made: Record<string, Kept['parts'][string]> = {}
  const taken = (place: string, files: readonly string[]): boolean => {
    const all = files.map((path) => ({ path, bytes: bytesOfHash(join(out, path), kept?.files[path]) }))
    if (all.some(({ bytes }) => bytes === null)) return false
    for (const { path, bytes } of all) {
      mkdirSync(dirname(join(place, path)), { recursive: true })
      writeFileSync(join(place, path), bytes ?? '')
    }
    return true
  }
  /** Does parts below a folder. */
  const partIn =
    (place: string): DoPart =>
    async (name, key, make) => {
      const former = kept?.parts[name]
      const isTaken = former !== undefined && former.key === key && taken(place, former.files)
      made[name] = { key, files: isTaken ? former.files : await make() }
    }
  return { partIn, made }
}
