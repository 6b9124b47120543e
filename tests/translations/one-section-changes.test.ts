import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const script = resolve('scripts/translations.ts')
let folder = ''

const french = (cost: string) => `---
title: L'essai
summary: Une phrase.
theme: couverture
audience: Tout le monde
keywords: [essai]
reviewed: {on: 2026-11-21, by: Rédaction}
next_review: 2027-05-21
status: published
---

## L'essentiel {#essentiel}

Vous avez droit aux soins.

## Le prix {#cout}

${cost}
`

const follower = (head: string) => `---
title: Test
summary: One sentence.
audience: Everyone
keywords: [test]
${head}
status: published
---

## In short {#essentiel}

You have a right to care.

## The price {#cout}

You do not pay.
`

const file = (name: string) => join(folder, 'fiches/essai', name)
const run = (...words: string[]) =>
  spawnSync(process.execPath, [script, '--content', folder, '--today', '2026-11-21', ...words], { encoding: 'utf8' })
const behind = (): Record<string, string[]> => {
  const board = JSON.parse(
    execFileSync(process.execPath, [script, '--content', folder, '--today', '2026-11-21', '--json'], {
      encoding: 'utf8',
    }),
  ) as { text: string; sections: string[] }[]
  return Object.fromEntries(board.map(({ text, sections }) => [text, sections]))
}

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'translations-')), 'content')
  mkdirSync(join(folder, 'fiches/essai'), { recursive: true })
  writeFileSync(
    join(folder, 'languages.yaml'),
    '- {code: fr, name: Français, dir: ltr}\n- {code: en, name: English, dir: ltr}\n',
  )
  writeFileSync(
    join(folder, 'themes.yaml'),
    '- {id: couverture, title: Couverture, summary: Être couvert., pictogram: carte}\n',
  )
  mkdirSync(join(folder, 'levels'))
  writeFileSync(join(folder, 'levels/falc.yaml'), 'languages: [fr]\nname: Version simplifiée\nchecker: falc\n')
  writeFileSync(file('fr.md'), french('Vous ne payez pas.'))
  writeFileSync(file('fr.falc.md'), follower('validation: {state: none}'))
  writeFileSync(file('en.md'), follower('translation: {method: human, reviewed: none}'))
})

afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

test('a text that nobody accepted is behind, and no longer once accepted', () => {
  expect(behind()).toEqual({ 'fr-falc': ['essentiel', 'cout'], en: ['essentiel', 'cout'] })
  expect(run('--strict').status).toBe(1)
  expect(run('accept', 'essai', 'falc').status).toBe(0)
  expect(run('accept', 'essai', 'en', 'essentiel').status).toBe(0)
  expect(behind()).toEqual({ 'fr-falc': [], en: ['cout'] })
  expect(run('accept', '--all').status).toBe(0)
  expect(run('--strict').status).toBe(0)
})

test('when one French section changes, exactly that section of each text is behind', () => {
  run('accept', '--all')
  writeFileSync(file('fr.md'), french('Vous payez.'))
  expect(behind()).toEqual({ 'fr-falc': ['cout'], en: ['cout'] })
})

test('a twin on several pages keeps the hashes of all its sections in its main page', () => {
  const [main = '', part = ''] = follower('validation: {state: none}\nparts: [prix]').split(/(?=## The price)/)
  mkdirSync(file('fr.falc'))
  writeFileSync(file('fr.falc.md'), main)
  writeFileSync(file('fr.falc/prix.md'), `---\ntitle: The price\nsummary: You do not pay.\n---\n\n${part}`)
  expect(run('accept', 'essai', 'fr/falc', 'cout').status).toBe(0)
  expect(behind()['fr-falc']).toEqual(['essentiel'])
  expect(run('accept', 'essai', 'fr/falc').status).toBe(0)
  expect(readFileSync(file('fr.falc/prix.md'), 'utf8')).not.toContain('source')
  writeFileSync(file('fr.md'), french('Vous payez.'))
  expect(behind()['fr-falc']).toEqual(['cout'])
})

test('when only the form of the French changes, nothing is behind', () => {
  run('accept', '--all')
  writeFileSync(file('fr.md'), french('Vous **ne payez**\u00A0\npas.'))
  expect(behind()).toEqual({ 'fr-falc': [], en: [] })
})

test.each([
  [['accept', 'esai', 'en'], 'Vouliez-vous dire « essai »'],
  [['accept', 'essai', 'ar'], 'Textes :'],
  [['accept', 'essai', 'en', 'cou'], 'Vouliez-vous dire « cout »'],
  [['accept'], 'Il manque la fiche ou la langue'],
  [['acept'], 'Action inconnue'],
])('%j is wrong use: code 2, one line, the nearest right name, no file touched', (words, said) => {
  const before = readFileSync(file('en.md'), 'utf8')
  const { status, stderr } = run(...words)
  expect(status).toBe(2)
  expect(stderr).toContain(said)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(readFileSync(file('en.md'), 'utf8')).toBe(before)
})
