import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readInputs } from '../../src/kept/inputs.ts'

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'inputs-'))
  cpSync(join(import.meta.dirname, '../another-site'), content, { recursive: true })
})
afterEach(() => rmSync(content, { recursive: true, force: true }))

const now = (today = '2026-11-28', options: object = { base: '/' }) => readInputs(content, today, options)
/** Which of the three hashes a change changes. */
function changedBy(change: () => void): string[] {
  const before = now()
  change()
  const after = now()
  return (['code', 'common', 'whole'] as const).filter((part) => before[part] !== after[part])
}
const append = (path: string) => () => {
  const file = join(content, path)
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n`)
}

it('a date of a file says nothing', () => {
  expect(changedBy(() => utimesSync(join(content, 'site.yaml'), 1, 1))).toEqual([])
})

it.each([
  ['fiches/depot/fr.md', ['whole']],
  ['facts/logement.yaml', ['whole']],
  ['glossary/bail.yaml', ['common', 'whole']],
  ['pages/aide/fr.mdx', ['common', 'whole']],
])('a byte of %s changes %j', (path, parts) => {
  expect(changedBy(append(path))).toEqual(parts)
})

it('a file that moves, comes or goes is told', () => {
  const at = (path: string) => join(content, path)
  expect(changedBy(() => renameSync(at('fiches/froid'), at('fiches/gel')))).toEqual(['whole'])
  expect(changedBy(() => rmSync(at('contacts.yaml')))).toEqual(['common', 'whole'])
  expect(
    changedBy(() => {
      mkdirSync(at('drawings'))
      writeFileSync(at('drawings/a.svg'), '<svg/>')
    }),
  ).toEqual(['common', 'whole'])
})

it('the day is in the whole only, what was asked for in everything', () => {
  const [one, other, asked] = [now(), now('2026-11-29'), now('2026-11-28', { base: '/droits/' })]
  expect([one.code === other.code, one.common === other.common, one.whole === other.whole]).toEqual([true, true, false])
  expect([one.code === asked.code, one.common === asked.common, one.whole === asked.whole]).toEqual([
    false,
    false,
    false,
  ])
})
