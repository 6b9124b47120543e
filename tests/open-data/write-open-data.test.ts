import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { factYaml, fiche, soundContent } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import type { FicheData } from '../../src/open-data/fiche-data.ts'
import { writeOpenData } from '../../src/open-data/write-open-data.ts'

const work = mkdtempSync(join(tmpdir(), 'droits-clairs-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))
let count = 0

async function written(changes: Readonly<Record<string, string>>, today = '2026-11-21', origin = '') {
  const folder = join(work, String((count += 1)))
  const library = libraryFromMemory(new Map([...soundContent(), ...Object.entries(changes)]), { today })
  await writeOpenData(
    library,
    folder,
    ({ fiche: id, lang, level }, section) =>
      `${origin}/${lang}/${level}/${id}/${section === undefined ? '' : `#${section}`}`,
    origin,
  )
  const has = (path: string) => existsSync(join(folder, 'api', path))
  const read = <T>(path: string) => JSON.parse(readFileSync(join(folder, 'api', path), 'utf8')) as T
  return { has, read }
}

const duration = (fields: Readonly<Record<string, string>>) => ({
  'facts/ame.yaml': factYaml({ id: 'ame.duration', ...fields }),
})

describe('the open data', () => {
  it('list every published text with its address and that of its data, whole when the site has an address', async () => {
    const { read } = await written({}, '2026-11-21', 'https://exemple.fr')
    const { fiches, built_for } = read<{
      built_for: string
      fiches: { id: string; code: string; texts: { lang: string; level: string; url: string; data: string }[] }[]
    }>('fiches.json')
    expect(built_for).toBe('2026-11-21')
    expect(fiches.map(({ id, code }) => [id, code])).toEqual([
      ['ame', '100001'],
      ['css', expect.stringMatching(/^\d{6}$/)],
    ])
    expect(fiches[0]?.texts.map(({ url, data }) => [url, data]).toSorted()).toEqual([
      ['https://exemple.fr/en/standard/ame/', 'https://exemple.fr/api/fiches/ame/en.json'],
      ['https://exemple.fr/fr/falc/ame/', 'https://exemple.fr/api/fiches/ame/fr-falc.json'],
      ['https://exemple.fr/fr/standard/ame/', 'https://exemple.fr/api/fiches/ame/fr.json'],
    ])
  })

  it('give each section its words, its address, its code, its fingerprint', async () => {
    const { read } = await written({})
    const { sections, standing, facts } = read<FicheData>('fiches/ame/fr.json')
    expect(sections[0]).toMatchObject({
      id: 'essentiel',
      title: 'Titre essentiel',
      url: '/fr/standard/ame/#essentiel',
      code: expect.stringMatching(/^\d{6}$/),
      hash: expect.stringMatching(/^[0-9a-f]{12}$/),
      facts: ['ame.duration'],
    })
    expect(sections[0]?.text).toMatch(/^Voici le texte\. La suite\. 1\u00a0an/)
    expect(standing).toEqual({ kind: 'reference' })
    expect(facts.map(({ id }) => id)).toEqual(['ame.duration'])
  })

  it.each([
    ['2026-10-31', 'current'],
    ['2026-11-01', 'ending-soon'],
    ['2026-12-01', 'ending-soon'],
    ['2026-12-02', 'expired'],
  ])('say on %s that a figure which holds until 1 December is %s', async (today, state) => {
    const { read } = await written(duration({ valid_to: '2026-12-01' }), today)
    expect(read<FicheData>('fiches/ame/fr.json').facts[0]).toMatchObject({
      id: 'ame.duration',
      state,
      valid_to: '2026-12-01',
    })
    expect(read<{ facts: { state: string }[] }>('facts.json').facts[0]?.state).toBe(state)
  })

  it('keep the history of a figure', async () => {
    const history =
      factYaml({ id: 'ame.duration', value: '1', valid_to: '2025-12-31' }) +
      factYaml({ id: 'ame.duration', value: '2', valid_from: '2026-01-01' })
    const { read } = await written({ 'facts/ame.yaml': history })
    expect(read<{ facts: object[] }>('facts.json').facts[0]).toMatchObject({
      value: 2,
      history: [
        { value: 1, valid_from: '2020-01-01', valid_to: '2025-12-31' },
        { value: 2, valid_from: '2026-01-01', valid_to: null },
      ],
    })
  })

  it('say what nobody has reviewed', async () => {
    const { read } = await written({})
    expect(read<FicheData>('fiches/ame/en.json').standing).toMatchObject({
      kind: 'translation',
      method: 'machine',
      reviewed: null,
    })
    expect(read<FicheData>('fiches/ame/fr-falc.json').standing).toMatchObject({
      kind: 'falc',
      validation: { state: 'none' },
    })
  })

  it('hold no draft', async () => {
    const { has, read } = await written({ 'fiches/ame/en.md': fiche({ lang: 'en', head: { status: 'draft' } }) })
    expect(has('fiches/ame/en.json')).toBe(false)
    expect(
      read<{ fiches: { texts: { lang: string }[] }[] }>('fiches.json').fiches[0]?.texts.map(({ lang }) => lang),
    ).toEqual(['fr', 'fr'])
  })
})
