import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { marker } from '../../src/hosts/marker.ts'
import { fakeHost } from './fake-host.ts'

const script = resolve(import.meta.dirname, '../../scripts/keep-on-host.ts')
const file = join(mkdtempSync(join(tmpdir(), 'hote-')), 'texte.md')
const servers: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function keep(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [script, ...args], { env: { PATH: process.env['PATH'], ...env } })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  const status = child.exitCode ?? (await new Promise<number | null>((done) => child.once('exit', done)))
  return { stdout, stderr, status }
}

describe.each([
  ['github', 'github-actions[bot]'],
  ['gitlab', 'robot'],
  ['forgejo', 'robot'],
] as const)('on %s', (kind, me) => {
  const start = async () => {
    const host = await fakeHost(kind, me)
    servers.push(host)
    const env = {
      HOST_KIND: kind,
      HOST_API: host.api,
      HOST_PROJECT: 'asso/site',
      HOST_TOKEN: 'secret',
      HOST_PULL_REQUEST: '7',
    }
    const write = (body: string) => writeFileSync(file, body)
    return { host, env, write }
  }

  it('the comment of a pull request is written once, then rewritten in its place', async () => {
    const { host, env, write } = await start()
    host.comments.push({ id: 1, author: 'ada', body: `${marker('pr')}\nfaux`, open: true, title: '' })
    write(`${marker('pr')}\n\nUn\n`)
    expect(await keep(['pr', file], env)).toEqual({ stdout: 'écrit\n', stderr: '', status: 0 })
    write(`${marker('pr')}\n\nDeux\n`)
    expect((await keep(['pr', file], env)).stdout).toBe('mis à jour\n')
    expect((await keep(['pr', file], env)).stdout).toBe('déjà à jour\n')
    expect(host.comments.map(({ author, body }) => [author, body])).toEqual([
      ['ada', `${marker('pr')}\nfaux`],
      [me, `${marker('pr')}\n\nDeux\n`],
    ])
    expect(host.heard.join('\n')).toContain(kind === 'gitlab' ? '/merge_requests/7/notes' : '/issues/7/comments')
  })

  it('the issue of the night is opened once, rewritten, closed when nothing is left, and opened anew', async () => {
    const { host, env, write } = await start()
    write(`${marker('nightly')}\n\nUn\n`)
    expect((await keep(['nightly', file], { ...env, HOST_WANTED: 'no' })).stdout).toBe('rien à écrire\n')
    expect((await keep(['nightly', file], env)).stdout).toBe('écrit\n')
    write(`${marker('nightly')}\n\nRien\n`)
    expect((await keep(['nightly', file], { ...env, HOST_WANTED: 'no' })).stdout).toBe('fermé\n')
    write(`${marker('nightly')}\n\nDeux\n`)
    expect((await keep(['nightly', file], env)).stdout).toBe('écrit\n')
    expect(host.issues.map(({ body, open, title }) => [body.trim().split('\n').at(-1), open, title])).toEqual([
      ['Rien', false, 'À faire : chiffres, loi, liens, relectures'],
      ['Deux', true, 'À faire : chiffres, loi, liens, relectures'],
    ])
  })

  it('says what the host refuses, without the secret', async () => {
    const { env, write } = await start()
    write(`${marker('pr')}\n`)
    const { stderr, status } = await keep(['pr', file], { ...env, HOST_TOKEN: 'autre-secret' })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^GET \S+ : l'hébergeur répond 401\.\n$/)
    expect(stderr).not.toContain('autre-secret')
  })
})

it.each([
  [{ HOST_KIND: 'svn' }, 'HOST_KIND'],
  [{ HOST_PROJECT: 'a/../../b?c' }, 'HOST_PROJECT'],
  [{ HOST_PULL_REQUEST: '7/../8' }, 'HOST_PULL_REQUEST'],
  [{ HOST_API: 'file:///etc' }, 'HOST_API'],
  [{ HOST_TOKEN: '' }, 'HOST_TOKEN'],
])('is not called with %j', async (wrong, named) => {
  writeFileSync(file, marker('pr'))
  const env = {
    HOST_KIND: 'github',
    HOST_API: 'http://127.0.0.1:1',
    HOST_PROJECT: 'a/b',
    HOST_TOKEN: 'x',
    HOST_PULL_REQUEST: '7',
  }
  const { status, stderr } = await keep(['pr', file], { ...env, ...wrong })
  expect([status, stderr]).toEqual([2, expect.stringContaining(named)])
})
