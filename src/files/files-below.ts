import { existsSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

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
