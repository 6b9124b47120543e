import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Path of the first of these programs that the machine has; the Debian package is installed where
 * none is and that is allowed. Null when it can't be had.
 */
export function findProgram(names: readonly string[], debianPackage: string): string | null {
  return onPath(names) ?? (installs(debianPackage) ? onPath(names) : null)
}

function onPath(names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(':')
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null
}

function installs(debianPackage: string): boolean {
  process.stderr.write(`Installation de ${debianPackage}…\n`)
  const apt = (...args: readonly string[]) => {
    const [command, first] = process.getuid?.() === 0 ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']]
    return spawnSync(command, [...first, ...args], { stdio: 'ignore', timeout: 10 * 60_000 }).status === 0
  }
  return apt('update', '-qq') && apt('install', '-y', '-qq', debianPackage)
}
