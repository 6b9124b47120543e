import { spawnSync } from 'node:child_process'

/** The state of a Git repository. */
export interface Commit {
  /** 40 hex digits; null where there is no repository. */
  readonly commit: string | null
  /** Whether files differ from it, those of `but` left aside. */
  readonly modified: boolean
}

/**
 * Which version of the program and content is measured.
 *
 * @param folder inside the repository.
 * @param but path from the root of the repository that may differ: what the measure itself writes.
 */
export function commitOf(folder: string, but: string): Commit {
  const git = (...args: readonly string[]) => spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' })
  const head = git('rev-parse', 'HEAD')
  if (head.status !== 0) return { commit: null, modified: false }
  const changes = git('status', '--porcelain', '--', ':/', `:(top,exclude)${but}`)
  return { commit: head.stdout.trim(), modified: changes.stdout.trim() !== '' }
}
