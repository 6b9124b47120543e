/** A language that no line of the code knows, added as files of a content folder alone. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { fiche, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { startLanguage } from '../../src/library/new/start-language.ts'
import { unfinishedMark } from '../../src/library/new/unfinished-mark.ts'
import { shippedLanguages } from '../../src/library/shipped-languages.ts'
import { fichesOf } from '../../src/search/answer.ts'
import { openOnDisk } from '../../src/search/open-on-disk.ts'
import type { aToZ } from '../../src/site/fiche/a-to-z.ts'
import { siteWith } from '../site/with-content.ts'

const french = shippedLanguages().get('fr')
if (french === undefined) throw new Error('No French.')
const started = startLanguage('qtr', french)

/** What its translator makes of it: words of its own, from right to left, its plurals, its letters. */
const translated =
  started
    .replaceAll(`${unfinishedMark} `, 'Qo ')
    .replace(/^name: .*$/m, 'name: Qotari')
    .replace('dir: ltr', 'dir: rtl')
    .replace('status: draft', 'status: published\nlocale: pl')
    .replace(/\n {4}found: \|\n[\s\S]*?\n {4}first/, '\n    found: "Qo: {$n}"\n    first')
    .replace(/\n {4}list: \|\n[\s\S]*?\n {4}since/, '\n    list: "Qo {$count}"\n    since') +
  `
figures:
  euros: "{$amount} eu"
  units:
    years: |
      .input {$n :number}
      .match $n
      one  {{{$n} yar}}
      few  {{{$n} yari}}
      many {{{$n} yaron}}
      *    {{{$n} yara}}
  date: "{$year}, {$month}, {$day}"
letters:
  order: [Z, K, CH, C]
  glued: [al-]
search:
  stop_words: ama
  synonyms:
    zubi: karta
`

const text = (title: string) =>
  fiche({ lang: 'en', head: { title, summary: 'Qo karta zum.' }, quoi: 'Qo karta. {{ame.duration}}' })
const files = {
  'languages/qtr.yaml': translated,
  'languages/qts.yaml': 'name: Qutsu\ndir: ltr\nstatus: published\n',
  'fiches/ame/qtr.md': text('al-karta'),
  'fiches/css/qtr.md': text('Chuta'),
  'fiches/ame/qts.md': text('Kuta'),
}
const library = libraryFromMemory(soundContent({ files }), { today: soundDay })

describe('a language begun by the command', () => {
  it('is a draft: the site is not in it, and nothing is asked of it', () => {
    const draft = libraryFromMemory(soundContent({ files: { 'languages/qtr.yaml': started } }), { today: soundDay })
    expect(draft.languages.map(({ code }) => code)).toEqual(['fr', 'en'])
    expect(checkLibrary(draft, { strict: false })).toEqual([])
  })

  it('can’t be published as it is: each message says that it is to be translated', () => {
    const files = { 'languages/qtr.yaml': started.replace('status: draft', 'status: published') }
    const problems = checkLibrary(libraryFromMemory(soundContent({ files }), { today: soundDay }), { strict: false })
    const [first] = problems.filter(({ rule }) => rule === 'language-message-unfinished')
    expect(first).toMatchObject({
      file: 'content/languages/qtr.yaml',
      severity: 'error',
      message: expect.stringContaining('interface.skip'),
    })
  })

  it('has a line for each plural of the language', () => {
    expect(startLanguage('pl', french)).toMatch(
      /found: \|\n\s+\.input \{\$n :number\}\n\s+\.match \$n\n\s+one .*\n\s+few .*\n\s+many .*\n\s+\* /u,
    )
    expect(startLanguage('he', french)).toContain('dir: rtl')
  })
})

it('has no mistake once translated', () => {
  expect(checkLibrary(library, { strict: false }).filter(({ severity }) => severity === 'error')).toEqual([])
  expect(library.languages.map(({ code, dir }) => `${code} ${dir}`)).toEqual(['fr ltr', 'en ltr', 'qtr rtl', 'qts ltr'])
})

it('is behind, and the board says so, once the French changes', () => {
  const changed = {
    'languages/fr.yaml': 'name: Français\ndir: ltr\nstatus: published\ninterface:\n  skip: Aller droit au texte\n',
  }
  const { languageStandings } = libraryFromMemory(soundContent({ files: { ...files, ...changed } }), {
    today: soundDay,
  })
  expect(languageStandings.find(({ code }) => code === 'qtr')?.behind).toEqual(['interface.skip'])
})

it('puts its pages in the order of its own letters', async () => {
  const { aToZ: ordered } = (await siteWith(files, () => import('../../src/site/fiche/a-to-z.ts'))) as {
    aToZ: typeof aToZ
  }
  expect(ordered('qtr').map(({ letter, entries }) => `${letter} ${entries.map(({ name }) => name).join()}`)).toEqual([
    'K al-karta',
    'CH Chuta',
  ])
})

describe('the site built with it', () => {
  const work = mkdtempSync(join(tmpdir(), 'made-up-'))
  const page = (path: string) => readFileSync(join(work, 'dist', path, 'index.html'), 'utf8')

  beforeAll(() => {
    for (const [path, source] of soundContent({ files })) {
      mkdirSync(dirname(join(work, 'content', path)), { recursive: true })
      writeFileSync(join(work, 'content', path), source)
    }
    const options = ['--content', join(work, 'content'), '--out', join(work, 'dist'), '--today', soundDay]
    const built = spawnSync(process.execPath, [join(import.meta.dirname, '../../scripts/build.ts'), ...options], {
      encoding: 'utf8',
    })
    if (built.status !== 0) throw new Error(`${built.stderr}${built.stdout}`)
  }, 600_000)
  afterAll(() => rmSync(work, { recursive: true }))

  it('is written from right to left, in its own words', () => {
    const html = page('qtr/ame')
    expect(html).toMatch(/<html lang="qtr" dir="rtl"/)
    expect(html).toContain('Qo Aller au texte')
    expect(html).not.toContain('lang="fr" dir="ltr">Qo')
  })

  it('says figures and days its own way', () => {
    expect(page('qtr/ame')).toContain('1\u00a0yar')
    expect(page('qtr')).toContain('2026, listopada, 21')
  })

  it('is searched, with its own everyday words', async () => {
    const ask = await openOnDisk(join(work, 'dist'), 'qtr')
    expect(fichesOf(await ask('ama zubi', { level: 'standard' }))[0]?.fiche.id).toBe('ame')
  })

  it('falls back to French words, marked and told, in a language that has none', () => {
    const html = page('qts/ame')
    expect(html).toMatch(/<html lang="qts" dir="ltr"/)
    expect(html).toMatch(/lang="fr"[^>]*>[^<]*Aller au texte/)
    expect(html).toContain('Les boutons et les menus n’existent pas encore dans cette langue')
  })
})
