// Another organisation's first minute: a folder is started, checked and built as it is.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { repositoryOfAnEditor } from './repository-of-an-editor.ts'

describe('the first site of another organisation', { timeout: 180_000 }, () => {
  const { top, npmRun, remove, read } = repositoryOfAnEditor()
  afterAll(remove)

  it('is started in an empty folder, and never in one that holds something', () => {
    mkdirSync(join(top, 'content'))
    const { status, stdout } = npmRun('new', 'site', 'content')
    expect([status, stdout]).toEqual([0, expect.stringContaining('Lisez content/README.md')])
    const again = npmRun('new', 'site', 'content')
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining("rien n'a été changé")])
  })

  it('has no remark, and its README names commands that exist', () => {
    const { status, stdout } = npmRun('check', '--content', 'content')
    expect([status, stdout.trim()]).toEqual([0, 'Aucun problème.'])
    const named = [...read('README.md').matchAll(/npm run (\w+)/gu)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(5)
    const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
    expect(named.filter((name) => scripts[name ?? ''] === undefined)).toEqual([])
  })

  it('builds at once, under its own name, with its fiche in both ways of reading', () => {
    const { status, stdout, stderr } = npmRun('build', '--content', 'content', '--out', 'site')
    expect([status, stdout], stderr).toEqual([0, expect.stringContaining('Site construit dans site : 1 fiche.')])
    const page = (path: string) => readFileSync(join(top, 'site', path, 'index.html'), 'utf8')
    expect(page('fr')).toContain('Notre site')
    expect(page('fr/premiere-fiche')).toContain('Écrire votre première fiche')
    expect(page('fr/falc/premiere-fiche')).toContain('J’écris une fiche')
    expect(existsSync(join(top, 'site/en'))).toBe(false)
  })
})
