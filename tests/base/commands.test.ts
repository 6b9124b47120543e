import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLibrary } from '../../src/library/read.ts'
import { hasPoppler } from '../../src/pdf/check/poppler.ts'
import { writeSearchIndex } from '../../src/search/write-index.ts'

const root = resolve(import.meta.dirname, '../..')
const another = join(root, 'tests/another-site')
const site = mkdtempSync(join(tmpdir(), 'below-'))

function run(command: string, ...args: readonly string[]) {
  const { SITE_BASE: _, SITE_ORIGIN: __, ...env } = process.env
  return spawnSync(process.execPath, [join(root, `scripts/${command}.ts`), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...env, INIT_CWD: site, SITE_DIR: site },
  })
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true })
  writeFileSync(join(site, path), text)
}

const page = (title: string, links: string) =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1><p>${links}</p></main></body></html>`

beforeAll(async () => {
  await writeSearchIndex(await readLibrary(another, { today: '2026-11-28' }), site)
  write('fr/manifest.webmanifest', '{"scope":"/droits/"}')
  write('index.html', page('Accueil', '<a href="/droits/fr/">Le français</a>'))
  write(
    'fr/index.html',
    page('Français', '<a href="/droits/">Le début</a>, <a href="/droits/loin/">Loin</a>, <a href="/fr/">Dehors</a>'),
  )
})
afterAll(() => rmSync(site, { recursive: true, force: true }))

describe('a site built below a path', () => {
  const wrong = 'Ce site a été construit pour « /droits/ », pas pour « /ailleurs/ »'

  it.each([[[]], [['--base', '/droits/']]])('find gives addresses that begin with it (%j)', (args) => {
    const { stdout, stderr } = run(
      'find',
      '--lang',
      'fr',
      '--json',
      '--out',
      '.',
      ...args,
      'Remettre les clés, état des lieux de sortie',
    )
    const found = JSON.parse(stdout || '[]') as readonly {
      readonly url: string
      readonly section: { url: string } | null
    }[]
    expect(found.length, stderr).toBeGreaterThan(0)
    for (const { url, section } of found) {
      expect(url).toMatch(/^\/droits\/fr\/[a-z]+\/$/u)
      if (section !== null) expect(section.url.startsWith(`${url}#`)).toBe(true)
    }
    expect(found.some(({ section }) => section !== null)).toBe(true)
  })

  it('audit reads it as it is served: what leads out of the path is broken, and addresses say the path', () => {
    const { stdout } = run('audit', '--profile', 'markup', '--json')
    const broken = (JSON.parse(stdout) as readonly { page: string; rule: string; node: string }[])
      .filter(({ rule }) => rule === 'link-broken')
      .map(({ page, node }) => [page, node])
    expect(broken).toEqual([
      ['/droits/fr/', '/droits/loin/'],
      ['/droits/fr/', '/fr/'],
    ])
  })

  it.each(['/droits/fr/', '/fr/', '/fr'])('audit takes pages as served or counted from the root: %s', (glob) => {
    expect(run('audit', '--profile', 'markup', '--pages', glob).stdout).toContain('1 pages, 1 façons de lire')
  })

  it.each([
    ['find', ['--out', '.', 'dépôt']],
    ['audit', ['--profile', 'markup']],
  ])('%s refuses another path than the one it was built for, and says what to do', (command, args) => {
    const { status, stdout, stderr } = run(command, '--base', '/ailleurs/', ...args)
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(wrong)])
    expect(stderr).toContain('npm run build -- --base /ailleurs/')
  })

  it.skipIf(!hasPoppler())('pdf writes addresses below it', () => {
    const args = [
      'depot',
      '--lang',
      'fr',
      '--level',
      'standard',
      '--content',
      another,
      '--today',
      '2026-11-28',
      '--out',
      'pdf',
    ]
    const { status, stderr } = run('pdf', ...args, '--origin', 'https://exemple.fr', '--base', '/droits/')
    expect([status, stderr]).toEqual([0, ''])
    const links = spawnSync('pdfinfo', ['-url', join(site, 'pdf/fr/depot.pdf')], { encoding: 'utf8' }).stdout
    const own = links.match(/https:\/\/exemple\.fr\S*/gu) ?? []
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter((url) => !url.startsWith('https://exemple.fr/droits/'))).toEqual([])
  })

  it('pdf says in one line what is wrong with a path', () => {
    const { status, stdout, stderr } = run('pdf', '--base', 'droits')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Écrivez --base /droits/.')
  })
})

it('every command that takes the path says it in the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  for (const command of ['build', 'find', 'audit', 'pdf']) {
    const line = readme.split('\n').find((one) => one.startsWith(`| \`npm run ${command} --`))
    expect(line, command).toContain('--base /…/')
  }
})
