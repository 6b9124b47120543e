import { describe, expect, it } from 'vitest'
import type { Example } from '../../src/checks/rule.ts'
import { factYaml, fiche, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { NoContentFolder, readLibrary } from '../../src/library/read.ts'
import { textHash } from '../../src/translations/hash.ts'

const libraryOf = (example: Example = {}) => libraryFromMemory(soundContent(example), { today: soundDay })
const versionOf = (example: Example, key: 'fr/standard' | 'fr/falc' | 'en/standard') =>
  libraryOf(example).fiches.get('ame')?.versions.get(key)

describe('the Library', () => {
  it('holds each text of each fiche by language and level', () => {
    const { fiches } = libraryOf()
    expect([...fiches.keys()]).toEqual(['ame', 'css'])
    expect([...(fiches.get('ame')?.versions.keys() ?? [])].toSorted()).toEqual([
      'en/standard',
      'fr/falc',
      'fr/standard',
    ])
  })

  it('puts fiches in the order of themes, then of ids', () => {
    const themes =
      '- {id: vie, title: Vie, summary: Vie}\n- {id: couverture, title: Être couvert, summary: Être couvert}\n'
    const { fiches } = libraryOf({
      files: { 'themes.yaml': themes, 'fiches/zone/fr.md': fiche({ lang: 'fr', head: { theme: 'vie' } }) },
    })
    expect([...fiches.keys()]).toEqual(['zone', 'ame', 'css'])
  })

  it('gives every text the review said in the French', () => {
    expect(versionOf({}, 'en/standard')?.review).toEqual({
      on: '2026-11-01',
      by: 'Rédaction',
      next: '2027-05-01',
      owner: null,
      lawyer: null,
    })
  })

  it('lists what a section asks for where it stands, in the source’s own lines', () => {
    const [, quoi] =
      versionOf(
        {
          text: 'Un mot.\n\n- Pendant **{{ame.duration}}**,\n  puis {{term:ald}} et {{ame.duration}}.\n\n[a](fiche:css#quoi)',
        },
        'fr/standard',
      )?.sections ?? []
    expect(quoi?.references).toEqual([
      { kind: 'fact', target: 'ame.duration', line: 20, column: 13 },
      { kind: 'term', target: 'ald', line: 21, column: 8 },
      { kind: 'fact', target: 'ame.duration', line: 21, column: 24 },
      { kind: 'fiche', target: 'css', section: 'quoi', line: 23, column: 1 },
    ])
    expect(quoi?.uses).toEqual({ facts: ['ame.duration'], terms: ['ald'], contacts: [], law: [] })
  })

  it('takes title, id and pictogram off a heading', () => {
    const [first] = versionOf({}, 'fr/falc')?.sections ?? []
    expect(first).toMatchObject({ id: 'essentiel', title: 'Titre essentiel', pictogram: 'argent', line: 11 })
  })

  it('knows which sections are behind the French', () => {
    expect(versionOf({}, 'en/standard')?.standing).toMatchObject({ kind: 'translation', sync: { state: 'current' } })
    expect(versionOf({ text: 'Autre chose.' }, 'en/standard')?.standing).toMatchObject({
      sync: { state: 'stale', sections: ['quoi'] },
    })
    expect(versionOf({ text: 'Autre chose.' }, 'fr/falc')?.standing).toMatchObject({
      kind: 'falc',
      sync: { state: 'stale', sections: ['quoi'] },
    })
  })

  it('believes a validation only of the very text that was validated', () => {
    const text = versionOf({}, 'fr/falc')
    const hash = text === undefined ? '' : textHash(text)
    const head = { validation: `{state: validated, group: Atelier, people: 4, on: 2026-10-01, text_hash: "${hash}"}` }
    expect(versionOf({ file: 'fr.falc.md', head }, 'fr/falc')?.standing).toMatchObject({
      validation: { state: 'validated', people: 4 },
    })
    expect(versionOf({ file: 'fr.falc.md', head, text: 'Autre.' }, 'fr/falc')?.standing).toMatchObject({
      validation: { state: 'outdated' },
    })
  })

  it('keeps the history of a fact, and where each value is written', () => {
    const files = {
      'facts/essai.yaml':
        factYaml({ id: 'a', valid_to: '2025-12-31' }) + factYaml({ id: 'a', valid_from: '2026-01-01', source: 'page' }),
      'sources.yaml': '- {id: page, publisher: P, title: T, url: "https://exemple.fr", consulted: 2026}\n',
    }
    const library = libraryOf({ files })
    expect(library.problems).toEqual([])
    expect(library.facts.get('a')).toMatchObject([
      { validTo: '2025-12-31', line: 1 },
      { validFrom: '2026-01-01', line: 13, source: { publisher: 'P', consulted: '2026' } },
    ])
  })

  it('counts a term’s name among its written forms', () => {
    expect(libraryOf().terms.get('ald')?.entries.get('fr')).toMatchObject({ name: 'ALD', forms: ['ALD'] })
  })

  it('gives codes by target, without those that retired', () => {
    const retired = (soundContent().get('codes.yaml') ?? '').replace(/("css#quoi".*)\}/, '$1, retired: "fin"}')
    const { codes } = libraryOf({ files: { 'codes.yaml': retired } })
    expect(codes.get('ame')).toBe('100001')
    expect(codes.has('css#quoi')).toBe(false)
  })

  it('never shows a fiche whose French can’t be read, but still checks its other texts', () => {
    const library = libraryOf({ head: { title: null } })
    expect(library.fiches.has('ame')).toBe(false)
    expect(library.incomplete.map(({ file }) => file).toSorted()).toEqual([
      'content/fiches/ame/en.md',
      'content/fiches/ame/fr.falc.md',
      'content/fiches/ame/fr.md',
    ])
  })

  it('is not troubled by keys that programs reserve', () => {
    libraryOf({
      files: { 'search/fr.yaml': '__proto__: [a]\nconstructor: [b]\n' },
      head: { __proto__: 'x', hasOwnProperty: 'x' },
    })
    expect(Reflect.get({}, 'status')).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('reading a folder', () => {
  it('throws only when the folder is not there', async () => {
    await expect(readLibrary('/nowhere/at/all', { today: soundDay })).rejects.toThrow(NoContentFolder)
  })
})
