import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { factYaml, soundContent } from '../../src/checks/sound-content.ts'
import { fakeSite, page, status } from '../links/fake-sites.ts'

const script = resolve(import.meta.dirname, '../../scripts/nightly.ts')
const folder = mkdtempSync(join(tmpdir(), 'nuit-'))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, source] of [...soundContent(), ...Object.entries(files)]) {
    const file = join(folder, 'content', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, source)
  }
}

async function nightly(...args: readonly string[]) {
  const child = spawn(process.execPath, [script, '--content', 'content', '--memory', 'liens.json', ...args], {
    env: { ...process.env, INIT_CWD: folder },
  })
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { stdout, stderr, status: await ended }
}

it('answers 0 and asks no site when nothing is to be done and no link is asked for', async () => {
  write({})
  const { status: code, stdout } = await nightly('--today', '2026-11-21')
  expect([code, stdout]).toEqual([0, expect.stringContaining('**Rien à faire aujourd’hui.**')])
})

it('answers 1 on the day when a figure has ended, by the day alone', async () => {
  write({ 'facts/ame.yaml': factYaml({ id: 'ame.duration', valid_to: '2026-12-31' }) })
  expect((await nightly('--today', '2026-11-21')).status).toBe(0)
  const { status: code, stdout } = await nightly('--today', '2027-01-01', '--json')
  const { items } = JSON.parse(stdout)
  expect([code, items.map(({ matter, subject }: Record<string, string>) => [matter, subject])]).toEqual([
    1,
    [['fact-expired', 'ame.duration']],
  ])
})

it('tells a link that is gone, remembers what it saw, and takes a title that somebody has read', async () => {
  let title = 'Un'
  const { origin, asked, close } = await fakeSite({
    '/parti': status(404),
    '/page': (request, response) => page(title)(request, response),
  })
  const source = (path: string) => `{publisher: A, title: B, url: "${origin}${path}", consulted: 2026-11}`
  write({ 'facts/ame.yaml': factYaml({ id: 'ame.duration', source: source('/parti') }) })
  const gone = await nightly('--today', '2026-11-21', '--links')
  expect(gone.status).toBe(1)
  expect(gone.stdout).toContain("La page n'existe plus (404). Trouvez la page qui la remplace")
  expect(gone.stdout).toContain('source du fait ame.duration (`content/facts/ame.yaml`)')

  write({ 'facts/ame.yaml': factYaml({ id: 'ame.duration', source: source('/page') }) })
  expect((await nightly('--today', '2026-11-21', '--links')).status).toBe(0)
  expect(Object.keys(JSON.parse(readFileSync(join(folder, 'liens.json'), 'utf8')).visits)).toEqual([`${origin}/page`])
  title = 'Deux'
  const count = asked.length
  expect((await nightly('--today', '2026-11-22', '--links')).status).toBe(0)
  expect(asked).toHaveLength(count)
  expect((await nightly('--today', '2026-11-28', '--links')).stdout).toContain('« Un » est devenu « Deux »')
  expect((await nightly('--today', '2026-11-28', '--read', `${origin}/page`)).status).toBe(0)
  expect((await nightly('--today', '2026-11-29', '--links')).status).toBe(0)
  await close()
})

it.each([
  [['--law', 'nulle-part'], "Le dossier « nulle-part » n'existe pas"],
  [['--today', 'demain'], "« demain » n'est pas une date"],
  [['--link'], 'Vouliez-vous dire « --links » ?'],
])('says in one line what is wrong with %j', async (args, message) => {
  const { status: code, stderr } = await nightly(...args)
  expect([code, stderr.trim().split('\n').length]).toEqual([2, 1])
  expect(stderr).toContain(message)
})
