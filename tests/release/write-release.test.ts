import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { NoRelease, writeRelease } from '../../src/release/write-release.ts'

let drawn = 0
const sbom = () =>
  JSON.stringify({
    serialNumber: `urn:uuid:${drawn++}`,
    metadata: { timestamp: `${drawn}`, component: { name: 'folder' } },
    components: [{ name: 'astro' }],
  })

let root = ''
const git = (...words: string[]) =>
  spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@exemple.fr', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z', GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z' },
  }).stdout.trim()
const project = () => ({ root, name: 'droits', version: '1.0.0', sbom, builder: null })
const release = () => {
  const out = mkdtempSync(join(tmpdir(), 'release-'))
  const names = writeRelease(project(), out)
  return { out, files: Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name))])) }
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'))
  git('init', '-q')
  writeFileSync(join(root, 'package-lock.json'), '{}')
  writeFileSync(join(root, 'page.md'), 'Bonjour')
  git('add', '-A')
  git('commit', '-qm', 'Un')
})

test('twice the same release, to the byte; its checksums are those of its files', () => {
  const first = release()
  expect(release().files).toEqual(first.files)
  const { status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: first.out, encoding: 'utf8' })
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: 'droits-1.0.0.tar.gz: OK\ndroits-1.0.0.cdx.json: OK\ndroits-1.0.0.provenance.json: OK\n',
  })
})

test('the archive holds the files of the commit', () => {
  const { out } = release()
  const { stdout } = spawnSync('tar', ['-xzOf', join(out, 'droits-1.0.0.tar.gz'), 'droits-1.0.0/page.md'], {
    encoding: 'utf8',
  })
  expect(stdout).toBe('Bonjour')
})

test('the bill of materials is dated of the commit and named after the project', () => {
  const { files } = release()
  expect(JSON.parse(String(files['droits-1.0.0.cdx.json']))).toEqual({
    metadata: { timestamp: '2026-01-02T03:04:05.000Z', component: { name: 'droits' } },
    components: [{ name: 'astro' }],
  })
})

test('the provenance says of which commit and which lock each file was made', () => {
  const { files } = release()
  const said = JSON.parse(String(files['droits-1.0.0.provenance.json']))
  expect(said).toMatchObject({
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { buildDefinition: { externalParameters: { commit: git('rev-parse', 'HEAD') } } },
  })
  expect(said.subject.map(({ name }: { name: string }) => name)).toEqual([
    'droits-1.0.0.tar.gz',
    'droits-1.0.0.cdx.json',
  ])
})

test('a change that no commit has stops it, by name', () => {
  writeFileSync(join(root, 'page.md'), 'Bonsoir')
  expect(release).toThrow(NoRelease)
  expect(release).toThrow(/page\.md.*enregistrez-les ou écartez-les/u)
})
