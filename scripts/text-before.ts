import { spawnSync } from 'node:child_process'
import { relative, resolve } from 'node:path'

/** Thrown when a state of the repository can't be read; the message is French. */
export class NoSuchState extends Error {
  override readonly name = 'NoSuchState'
}

/** Runs Git in a folder. */
export function git(folder: string, words: readonly string[], more: NodeJS.ProcessEnv = {}) {
  return spawnSync('git', words, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...more },
    maxBuffer: 64_000_000,
  })
}

/**
 * The number of the commit that a name stands for, in the repository of a folder.
 *
 * @throws {NoSuchState} outside a repository, or for a name that it does not know.
 */
export function commitNamed(state: string, folder: string): string {
  // A name that begins with a dash would be an option.
  const known = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${state}^{commit}`])
  if (known.error !== undefined) throw new NoSuchState('Git n’est pas installé : il garde les textes d’avant.')
  if (known.status !== 0)
    throw new NoSuchState(`« ${state} » n’est pas un état connu du dépôt. Exemples : main, HEAD~1, une étiquette.`)
  return known.stdout.trim()
}

/**
 * The text of a file as it was in a state of its Git repository; null when it was not there.
 *
 * @param state name of a commit, branch or tag.
 * @param folder absolute path from which `file` is named.
 * @throws {NoSuchState} outside a repository, or for a name that it does not know.
 */
export function textBefore(state: string, file: string, folder: string): string | null {
  const path = relative(folder, resolve(folder, file)).replaceAll('\\', '/')
  const shown = git(folder, ['show', `${commitNamed(state, folder)}:./${path}`])
  return shown.status === 0 ? shown.stdout.replace(/^\uFEFF/, '') : null
}
