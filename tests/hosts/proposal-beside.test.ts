import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')
const has = (program: string) => spawnSync(program, ['--version']).status === 0
const identity = ['-c', 'user.name=x', '-c', 'user.email=x@exemple.fr', '-c', 'init.defaultBranch=main']

/** A bare repository with a main branch, and a proposal that no branch holds, as hosts keep them. */
function hosted() {
  const place = mkdtempSync(join(tmpdir(), 'depot-'))
  const git = (folder: string, ...args: readonly string[]) => {
    const done = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`)
    return done.stdout.trim()
  }
  const [bare, work] = [join(place, 'bare.git'), join(place, 'work')]
  git(place, 'init', '-q', '--bare', bare)
  git(place, 'init', '-q', work)
  const commit = (words: string) => {
    mkdirSync(join(work, 'content'), { recursive: true })
    writeFileSync(join(work, 'content/texte'), words)
    writeFileSync(join(work, 'programme'), words)
    git(work, 'add', '.')
    git(work, 'commit', '-qm', words)
    return git(work, 'rev-parse', 'HEAD')
  }
  const base = commit('principal')
  git(work, 'push', '-q', bare, 'HEAD:refs/heads/main')
  const head = commit('proposition')
  git(work, 'push', '-q', bare, 'HEAD:refs/pull/7/head')
  return { place, bare, base, head, git }
}

interface Step {
  readonly id?: string
  readonly run?: string
}
const stepsOf = (file: string, job: string): readonly Step[] =>
  parse(readFileSync(join(root, file), 'utf8')).jobs[job].steps

/** Runs the shell of a step as the host does. */
function run(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  mkdirSync(cwd, { recursive: true })
  return spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: cwd, ...env },
  })
}
const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : null)

describe.skipIf(!has('bash'))(
  'a job that may write has the program of the main branch, and the proposal beside it',
  () => {
    it('on Forgejo and Gitea', () => {
      const { place, bare, base } = hosted()
      const here = join(place, 'runner/depot')
      const [first] = stepsOf('.forgejo/workflows/commentaire.yml', 'commentaire')
      const env = { REPOSITORY: bare, MAIN: 'main', BASE: base, NUMBER: '7' }
      const { status, stderr } = run(first?.run ?? '', here, env)
      expect([status, stderr]).toEqual([0, ''])
      expect(read(join(here, 'programme'))).toBe('principal')
      expect(read(join(here, '../proposition/content/texte'))).toBe('proposition')
    })

    describe.skipIf(!has('jq'))('on GitHub', () => {
      const step =
        stepsOf('.github/workflows/commentaire.yml', 'lire').find(({ id }) => id === 'proposition')?.run ?? ''
      const start = (answer: (head: string, base: string) => object) => {
        const { place, bare, base, head, git } = hosted()
        const here = join(place, 'depot')
        git(place, 'clone', '-q', bare, here)
        const programs = join(place, 'bin')
        mkdirSync(programs)
        writeFileSync(join(place, 'answer.json'), JSON.stringify(answer(head, base)))
        writeFileSync(join(programs, 'gh'), `#!/bin/sh\ncat "${join(place, 'answer.json')}"\n`)
        chmodSync(join(programs, 'gh'), 0o755)
        const done = run(step, here, {
          PATH: `${programs}:${process.env['PATH']}`,
          REPOSITORY: 'asso/site',
          HEAD_OWNER: 'ami',
          HEAD_BRANCH: 'x$(touch faute)`touch faute`',
          HEAD_SHA: head,
          RUNNER_TEMP: join(place, 'temp'),
          GITHUB_OUTPUT: join(place, 'output'),
        })
        return { done, here, place, base, output: read(join(place, 'output')) }
      }

      it('finds the proposal by the commit that was built, whatever its branch is called', () => {
        const { done, here, place, base, output } = start((head, at) => [
          { number: 6, head: { sha: 'autre' }, base: { sha: 'autre' } },
          { number: 7, head: { sha: head }, base: { sha: at } },
        ])
        expect([done.status, done.stderr, output]).toEqual([0, '', `number=7\nbase=${base}\n`])
        expect(read(join(here, 'programme'))).toBe('principal')
        expect(read(join(place, 'temp/proposition/content/texte'))).toBe('proposition')
        expect(existsSync(join(here, 'faute'))).toBe(false)
      })

      it.each([
        ['no proposal has this commit any more', () => []],
        [
          'the host names a proposal that has another commit',
          (_: string, at: string) => [{ number: 7, head: { sha: at }, base: { sha: at } }],
        ],
      ])('says nothing when %s', (_, answer) => {
        const { done, place, output } = start(answer)
        expect([done.status, output?.startsWith('number=\n')]).toEqual([0, true])
        expect(existsSync(join(place, 'temp/proposition'))).toBe(false)
      })
    })
  },
)
