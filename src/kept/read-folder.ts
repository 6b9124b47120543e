import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { contentHash } from '../traces/content-hash.ts'

/** Path of each file below a folder, with forward slashes, sorted; none when it is not there. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort()
}

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
