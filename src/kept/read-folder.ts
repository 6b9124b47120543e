import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../files/files-below.ts'
import { contentHash } from '../traces/content-hash.ts'

/** The hash of each file below a folder, by its path. @throws the system's error for one that can't be read. */
export function hashesBelow(folder: string, paths: readonly string[] = filesBelow(folder)): Map<string, string> {
  return new Map(paths.map((path) => [path, contentHash(readFileSync(join(folder, path)))]))
}

/** The bytes of a file; null unless they are those of this hash. */
export function bytesOfHash(file: string, hash: string | undefined): Buffer | null {
  try {
    const bytes = readFileSync(file)
    return contentHash(bytes) === hash ? bytes : null
  } catch {
    return null
  }
}
