import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { NoSuchState } from './text-before.ts'

/**
 * Does some work on a content folder as it was where the present work left a state of its repository; the folder is
 * empty when it did not exist. Neither the index nor the files of the repository are touched.
 *
 * @param state name of a commit, branch or tag.
 * @param content absolute path of the content folder.
 * @param work given the folder of before, and the content folder's name from the top of its repository.
 * @throws {NoSuchState} outside a repository, or for a name that it does not know.
 */
export async function withContentBefore<T>(
  state: string,
  content: string,
  work: (folder: string, name: string) => Promise<T>,
): Promise<T> {
  const place = mkdtempSync(join(tmpdir(), 'avant-'))
  const git = (words: readonly string[], more: NodeJS.ProcessEnv = {}) =>
    spawnSync('git', words, { cwd: content, encoding: 'utf8', env: { ...process.env, ...more }, maxBuffer: 64_000_000 })
  try {
    // A name that begins with a dash would be an option.
    const known = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${state}^{commit}`])
    if (known.error !== undefined) throw new NoSuchState('Git n’est pas installé : il garde les textes d’avant.')
    if (known.status !== 0)
      throw new NoSuchState(`« ${state} » n’est pas un état connu du dépôt. Exemples : main, HEAD~1, une étiquette.`)
    const named = known.stdout.trim()
    // What others did on the base since is no part of this change.
    const shared = git(['merge-base', named, 'HEAD'])
    const base = shared.status === 0 ? shared.stdout.trim() : named
    const prefix = git(['rev-parse', '--show-prefix']).stdout.trim()
    const folder = join(place, 'content')
    mkdirSync(folder)
    const index = { GIT_INDEX_FILE: join(place, 'index') }
    const tree = git(['rev-parse', '--verify', '--quiet', `${base}:${prefix.replace(/\/$/, '')}`])
    if (tree.status === 0) {
      git(['read-tree', tree.stdout.trim()], index)
      // From the top of the repository: in a folder below it, Git writes only what is named as below that folder.
      const top = git(['rev-parse', '--show-toplevel']).stdout.trim()
      const written = spawnSync('git', ['checkout-index', '--all', `--prefix=${folder}/`], {
        cwd: top,
        encoding: 'utf8',
        env: { ...process.env, ...index },
      })
      if (written.status !== 0)
        throw new NoSuchState(`L’état « ${state} » n’a pas pu être lu : ${written.stderr.trim()}`)
    }
    return await work(folder, prefix.replace(/\/$/, '') || basename(content))
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
