import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { commitNamed, git, NoSuchState } from './text-before.ts'

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
  const run = (words: readonly string[], more: NodeJS.ProcessEnv = {}) => git(content, words, more)
  try {
    const named = commitNamed(state, content)
    // What others did on the base since is no part of this change.
    const shared = run(['merge-base', named, 'HEAD'])
    const base = shared.status === 0 ? shared.stdout.trim() : named
    const prefix = run(['rev-parse', '--show-prefix']).stdout.trim()
    const folder = join(place, 'content')
    mkdirSync(folder)
    const index = { GIT_INDEX_FILE: join(place, 'index') }
    const tree = run(['rev-parse', '--verify', '--quiet', `${base}:${prefix.replace(/\/$/, '')}`])
    if (tree.status === 0) {
      run(['read-tree', tree.stdout.trim()], index)
      // From the top of the repository: in a folder below it, Git writes only what is named as below that folder.
      const top = run(['rev-parse', '--show-toplevel']).stdout.trim()
      const written = git(top, ['checkout-index', '--all', `--prefix=${folder}/`], index)
      if (written.status !== 0)
        throw new NoSuchState(`L’état « ${state} » n’a pas pu être lu : ${written.stderr.trim()}`)
    }
    return await work(folder, prefix.replace(/\/$/, '') || basename(content))
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
