import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Finding } from '../../src/audit/finding.ts'
import type { SitePage } from '../../src/audit/pages/site-page.ts'
import type { Profile } from '../../src/audit/profiles.ts'
import { profiles } from '../../src/audit/profiles.ts'
import { rememberIn } from '../../src/audit/remembered.ts'

const page: SitePage = {
  path: '/fr/ame/',
  file: '',
  html: '<html lang="fr"><p>Texte.</p></html>',
  lang: 'fr',
  dir: 'ltr',
  level: 'standard',
  kind: 'fiche',
}
const way = profiles.find(({ name }) => name === 'phone') as Profile
const fault: Finding = {
  page: page.path,
  profile: way.name,
  rule: 'target-44',
  wcag: ['2.5.5'],
  rgaa: [],
  node: 'p « Texte »',
  message: 'Trop petit.',
}
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remembered-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The one file that was kept. */
function keptFile(): string {
  const [name] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.json'))
  return join(folder, name ?? '')
}

it('says what was found in a page that has not changed, faults or none', () => {
  const memory = rememberIn(folder, 'a')
  expect(memory.recall(page, way)).toBeNull()
  memory.keep(page, way, [fault])
  expect(rememberIn(folder, 'a').recall(page, way)).toEqual([fault])
  memory.keep(page, way, [])
  expect(memory.recall(page, way)).toEqual([])
})

it.each([
  ['the page has changed', { ...page, html: page.html.replace('<p>', '<p lang="xx">') }, way, 'a'],
  ['another page has the same words', { ...page, path: '/fr/css/' }, way, 'a'],
  ['styles, the browser or the checks have changed', page, way, 'b'],
  ['it is read in another way', page, { ...way, viewport: { width: 320, height: 640 } }, 'a'],
  ['other checks are asked for', page, { ...way, checks: way.checks.slice(1) }, 'a'],
] as const)('says nothing when %s', (_, other, otherWay, surroundings) => {
  rememberIn(folder, 'a').keep(page, way, [fault])
  expect(rememberIn(folder, surroundings).recall(other, otherWay)).toBeNull()
})

it.each([
  ['was altered', (text: string) => text.replace(/"found":\[.*\]/u, '"found":[]')],
  ['is cut short', (text: string) => text.slice(0, text.length / 2)],
  ['is empty', () => ''],
  ['is of another kind', () => '{"found":null}'],
])('says nothing from a file that %s', (_, spoil) => {
  const memory = rememberIn(folder, 'a')
  memory.keep(page, way, [fault])
  writeFileSync(keptFile(), spoil(readFileSync(keptFile(), 'utf8')))
  expect(memory.recall(page, way)).toBeNull()
})
