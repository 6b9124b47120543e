import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { evidenceYaml } from '../../src/audit/evidence/as-yaml.ts'
import { commitOf } from '../../src/audit/evidence/commit.ts'
import { samplePages } from '../../src/audit/evidence/sample.ts'
import { groupFaults, RunTally } from '../../src/audit/evidence/tally-runs.ts'
import type { SitePage } from '../../src/audit/pages/site-page.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { evidenceWith, fault, ran, tally } from './small-evidence.ts'

const read = (yaml: string) =>
  libraryFromMemory(soundContent({ files: { 'accessibility/evidence.yaml': yaml } }), { today: soundDay })

it('what is written is what the Library reads', () => {
  const evidence = evidenceWith({
    sample: [{ page: '/fr/', why: 'modèle « home »' }],
    facts: [tally('frames', 3)],
    runs: [ran('link-name')],
    faults: [{ ...fault('link-name', ['6.2']), message: 'Un « : » et un # dans le texte.\nDeux lignes.' }],
  })
  const library = read(evidenceYaml(evidence))
  expect(library.problems).toEqual([])
  expect(library.evidence).toEqual(evidence)
})

it('a folder without evidence has none, and no problem for it', () => {
  const library = libraryFromMemory(soundContent({}), { today: soundDay })
  expect([library.evidence, library.judgements, library.problems]).toEqual([null, [], []])
})

it('evidence changed by hand is refused at its line, with the remedy', () => {
  const yaml = evidenceYaml(evidenceWith({ runs: [ran('link-name')] })).replace('pages: 10\n', 'pages: beaucoup\n')
  const { evidence, problems } = read(yaml)
  expect(evidence).toBeNull()
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ file: 'content/accessibility/evidence.yaml', line: 9, rule: 'field-type' })
})

it('a judgement with a mistake is refused at its line, and leaves the others', () => {
  const good = '- {criterion: "8.6", result: conform, on: 2026-11-01, by: Une personne, pages: [/fr/]}\n'
  const yaml = `${good}${good.replace('8.6', '8.7').replace('conform', 'conforme')}`
  const library = libraryFromMemory(soundContent({ files: { 'accessibility/judgements.yaml': yaml } }), {
    today: soundDay,
  })
  expect(library.judgements.map(({ criterion }) => criterion)).toEqual(['8.6'])
  expect(library.problems).toEqual([
    expect.objectContaining({ line: 2, rule: 'field-value', hint: 'Vouliez-vous dire « conform » ?' }),
  ])
})

const page = (path: string, kind: string, length: number, dir: SitePage['dir'] = 'ltr'): SitePage => {
  return { path, file: '', html: 'x'.repeat(length), lang: 'fr', dir, level: 'standard', kind }
}

it('the sample has the longest page of each kind and direction, then one page in ten by lot', () => {
  const fiches = Array.from({ length: 30 }, (_, rank) => page(`/fr/${rank}/`, 'fiche', rank))
  const pages = [page('/fr/', 'home', 5), ...fiches, page('/ar/1/', 'fiche', 9, 'rtl')]
  const sample = samplePages(pages, '2026-11-20')
  expect(sample.slice(0, 3).map((one) => one.page)).toEqual(['/fr/', '/fr/29/', '/ar/1/'])
  expect(sample.slice(3).map(({ why }) => why)).toEqual(['tirée au sort'])
  expect(samplePages(pages.toReversed(), '2026-11-20').at(-1)).toEqual(sample.at(-1))
  const drawn = new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => samplePages(pages, seed).at(-1)?.page))
  expect(drawn.size).toBeGreaterThan(1)
})

it('adds up a rule over pages, and tells one fault of many pages once', () => {
  const tallied = new RunTally()
  const check = { rule: 'axe', on: 'structures', planted: '', run: async () => [] } as const
  for (const unsure of [false, true])
    tallied.watch({
      profile: 'desktop',
      check,
      page: page('/fr/', 'home', 1),
      findings: [],
      outcomes: [{ rule: 'link-name', applied: unsure, unsure }],
    })
  expect(tallied.list()).toEqual([ran('link-name', { pages: 2, applied: 1, unsure: 1 })])
  const seen = { rule: 'r', profile: 'phone', wcag: [], rgaa: [], node: 'p', message: 'Faute.' }
  expect(groupFaults(['/a/', '/b/', '/a/'].map((path) => ({ ...seen, page: path })))).toEqual([
    { ...seen, pages: 2, where: ['/a/', '/b/'] },
  ])
})

it('knows the commit, and whether files differ from it but for the evidence itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'commit-'))
  expect(commitOf(folder, 'e.yaml')).toEqual({ commit: null, modified: false })
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: folder })
  git('init', '-q')
  git('commit', '-q', '--allow-empty', '-m', 'Start')
  const { commit } = commitOf(folder, 'e.yaml')
  expect(commit).toMatch(/^[0-9a-f]{40}$/u)
  writeFileSync(join(folder, 'e.yaml'), 'a')
  expect(commitOf(folder, 'e.yaml')).toEqual({ commit, modified: false })
  writeFileSync(join(folder, 'other'), 'a')
  expect(commitOf(folder, 'e.yaml')).toEqual({ commit, modified: true })
})
