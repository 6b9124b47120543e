import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const files = globSync(['.github/workflows/*.yml', '.forgejo/workflows/*.yml', '.gitea/workflows/*.yml'], { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .sort()

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
  readonly 'timeout-minutes'?: number
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}
const workflows = files.map((file) => ({ file, flow: parse(read(file)) as Workflow }))
const jobsOf = ({ jobs }: Workflow) => Object.entries(jobs)
const steps = workflows.flatMap(({ file, flow }) =>
  jobsOf(flow).flatMap(([job, { steps: own }]) => own.map((step) => ({ at: `${file} ${job}`, step }))),
)

/** Commands of the project that a shell text calls, with the options it gives them. */
function commandsIn(text: string): { command: string; options: string[] }[] {
  return [...text.matchAll(/npm run (?:--silent |-s )?([\w-]+)((?: -- [^|>&;\n]*)?)/g)].map(
    ([, command = '', rest = '']) => ({
      command,
      options: [...rest.matchAll(/ --([a-z][\w-]*)/g)].map(([, option = '']) => option),
    }),
  )
}

describe('the workflows of every host', () => {
  it('are those that are looked at here', () => {
    expect(files.map((file) => basename(file)).sort()).toEqual(
      expect.arrayContaining(['apercu.yml', 'check.yml', 'commentaire.yml', 'nuit.yml', 'proposition.yml']),
    )
  })

  it('use actions by their whole hash, with the version beside it', () => {
    const uses = steps.flatMap(({ at, step }) => (step.uses === undefined ? [] : [`${at} ${step.uses}`]))
    expect(uses.filter((one) => !/ [\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(one))).toEqual([])
    for (const file of files)
      for (const line of read(file)
        .split('\n')
        .filter((one) => /uses:/.test(one)))
        expect(line, file).toMatch(/@[0-9a-f]{40} # v\d/)
  })

  it('put nothing that somebody else wrote in the text of a shell', () => {
    const shells = steps.filter(({ step }) => step.run?.includes('${{'))
    expect(shells.map(({ at }) => at)).toEqual([])
    expect(read('.gitlab-ci.yml')).not.toMatch(
      /CI_(?:MERGE_REQUEST_TITLE|MERGE_REQUEST_DESCRIPTION|COMMIT_MESSAGE|COMMIT_TITLE)/,
    )
    // A branch's name can hold what a shell reads: quoted, it is one word.
    const bare = [...read('.gitlab-ci.yml').matchAll(/^ {4}- (.*)$/gm)].flatMap(([, line = '']) =>
      [...line.replaceAll(/"[^"]*"/g, '').matchAll(/\$(?:CI_\w+)/g)].map(([name]) => `${line} : ${name}`),
    )
    expect(bare.filter((line) => !/^if: /.test(line))).toEqual([])
  })

  it('begin with no right, and give each job those it needs', () => {
    const rights = workflows.flatMap(({ file, flow }) =>
      jobsOf(flow).map(([job, own]) => [`${basename(file)} ${job}`, own.permissions ?? flow.permissions]),
    )
    expect(Object.fromEntries(rights)).toEqual({
      'apercu.yml apercu': { contents: 'read' },
      'check.yml contenu': { contents: 'read' },
      'check.yml tests': { contents: 'read' },
      'commentaire.yml lire': { contents: 'read', 'pull-requests': 'read' },
      'commentaire.yml ecrire': { contents: 'read', 'pull-requests': 'write' },
      'commentaire.yml commentaire': { contents: 'read' },
      'nuit.yml regarder': { contents: 'read' },
      'nuit.yml ecrire': { contents: 'read', issues: 'write' },
      'nuit.yml nuit': { contents: 'read' },
      'proposition.yml apercu': { contents: 'read' },
    })
    expect(workflows.filter(({ flow }) => flow.permissions === undefined)).toEqual([])
  })

  it('never run the program of a proposal where there is a secret or a right to write', () => {
    for (const { file, flow } of workflows) {
      const text = read(file)
      const untrusted = 'pull_request' in flow.on
      if (untrusted) expect(text, file).not.toMatch(/secrets\.|: write|github\.token|HOST_TOKEN/)
      if ('workflow_run' in flow.on || 'pull_request_target' in flow.on) {
        // The proposal is put beside, never in the place of the program.
        for (const [, job] of jobsOf(flow))
          for (const { uses, with: given, run = '' } of job.steps) {
            if (uses?.startsWith('actions/checkout') === true) expect(given?.['ref'], file).toBeUndefined()
            expect(run, file).not.toMatch(/cd .*proposition/)
          }
      }
    }
  })

  it('give their secret to one small program, in a step of its own', () => {
    const secret = steps.filter(({ step }) => Object.keys(step.env ?? {}).includes('HOST_TOKEN'))
    expect(secret.map(({ at }) => at)).toHaveLength(6)
    for (const { at, step } of secret) {
      expect(step.run, at).toMatch(/node scripts\/keep-on-host\.ts (?:pr|nightly) /)
      expect(step.run, at).not.toContain('npm')
    }
  })

  it('call commands that exist, with options that exist', () => {
    const { scripts } = JSON.parse(read('package.json'))
    const called = [...files, '.gitlab-ci.yml'].flatMap((file) =>
      commandsIn(read(file)).map((one) => ({ file, ...one })),
    )
    expect(called.length).toBeGreaterThan(15)
    for (const { file, command, options } of called) {
      expect(Object.keys(scripts), file).toContain(command)
      const source = read(`scripts/${command}.ts`)
      for (const option of options)
        expect(source, `${file} : npm run ${command} -- --${option}`).toMatch(
          new RegExp(`^\\s+'?${option}'?: \\{ type:`, 'm'),
        )
    }
  })

  it('are the same for Forgejo and for Gitea', () => {
    for (const file of globSync('.forgejo/workflows/*.yml', { cwd: root }))
      expect(read(join('.gitea/workflows', basename(file)))).toBe(read(file))
  })
})

it('the program that is given the secret needs nothing that is installed', () => {
  const place = mkdtempSync(join(tmpdir(), 'seul-'))
  mkdirSync(join(place, 'scripts'))
  cpSync(join(root, 'scripts/keep-on-host.ts'), join(place, 'scripts/keep-on-host.ts'))
  cpSync(join(root, 'src/hosts'), join(place, 'src/hosts'), { recursive: true })
  const { status, stderr } = spawnSync(process.execPath, [join(place, 'scripts/keep-on-host.ts'), 'pr', 'x.md'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOST_KIND: 'svn' },
  })
  expect([status, stderr]).toEqual([2, 'HOST_KIND : github, gitlab ou forgejo.\n'])
})
