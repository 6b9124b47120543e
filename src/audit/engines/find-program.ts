import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installPackages } from '../install-packages.ts'

/**
 * Path of the first of these programs that the machine has; the Debian package is installed where
 * none is and that is allowed. Null when it can't be had.
 */
export function findProgram(names: readonly string[], debianPackage: string): string | null {
  return onPath(names) ?? (installPackages([debianPackage], 10) ? onPath(names) : null)
}

/** Path of the first of these programs that is in a folder of the PATH; null when none is. */
export function onPath(names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null
}
