import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const project = resolve(import.meta.dirname, '../..')

/** What a command answered. */
export interface Said {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** An organisation's repository, its content in `content`, and a person who types commands at its top. */
export function repositoryOfAnEditor() {
  const top = mkdtempSync(join(tmpdir(), 'redaction-'))
  const { GITHUB_ACTIONS: _, NODE_ENV: __, VITEST: ___, ...env } = process.env
  const said = (program: string, args: readonly string[], cwd: string): Said =>
    spawnSync(program, args, { cwd, encoding: 'utf8', env: { ...env, INIT_CWD: top } })
  return {
    top,
    /** `npm run check -- …`: npm starts a command in the project, and says from where it was called. */
    npmRun: (command: string, ...args: readonly string[]): Said =>
      said(process.execPath, [join(project, `scripts/${command}.ts`), ...args], project),
    git: (...args: readonly string[]): Said =>
      said('git', ['-c', 'user.name=Camille', '-c', 'user.email=camille@redaction.example', ...args], top),
    read: (path: string) => readFileSync(join(top, 'content', path), 'utf8'),
    write: (path: string, source: string) => writeFileSync(join(top, 'content', path), source),
    remove: () => rmSync(top, { recursive: true, force: true }),
  }
}

export type EditorsRepository = ReturnType<typeof repositoryOfAnEditor>
