import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import type { Version } from '../../src/library/fiche.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { recordReview } from '../../src/review/record-review.ts'
import { NoFrontMatter } from '../../src/translations/accept.ts'

const paths = { 'en/standard': 'fiches/ame/en.md', 'fr/falc': 'fiches/ame/fr.falc.md' } as const
const sourceOf = (key: keyof typeof paths) => soundContent().get(paths[key]) ?? ''

function read(key: keyof typeof paths, source: string) {
  const library = libraryFromMemory(new Map([...soundContent(), [paths[key], source]]), { today: soundDay })
  const version = library.fiches.get('ame')?.versions.get(key)
  if (version === undefined) throw new Error('unread')
  return { version: version as Version, problems: checkLibrary(library, { strict: false }) }
}
const reading = { on: '2026-11-20', by: 'Atelier des Lilas', people: 6 }
const record = (key: keyof typeof paths, source: string, sections: readonly string[], more = {}) =>
  recordReview(source, read(key, source).version, sections, { ...reading, ...more })
const reword = (source: string) => source.replace('Voici ce que vous recevez.', 'Voici ce que vous gagnez.')

describe('a reading by people', () => {
  it('turns on the claim of an easy text, and a change of words turns it off', () => {
    const { file, left } = record('fr/falc', sourceOf('fr/falc'), [])
    expect(left).toEqual([])
    const { version, problems } = read('fr/falc', file)
    expect(version.standing).toMatchObject({
      kind: 'falc',
      validation: { state: 'validated', group: 'Atelier des Lilas', people: 6, on: '2026-11-20' },
    })
    expect(
      problems.filter((problem) => problem.file.endsWith('ame/fr.falc.md') && problem.severity === 'error'),
    ).toEqual([])
    expect(read('fr/falc', reword(file)).version.standing).toMatchObject({ validation: { state: 'outdated' } })
  })

  it('turns on the claim of a translation, and a change of words turns it off and says whose reading it was', () => {
    const { file, left } = record('en/standard', sourceOf('en/standard'), [], { by: 'Ada', people: 1 })
    expect(left).toEqual([])
    const read1 = read('en/standard', file)
    expect(read1.version.standing).toMatchObject({ reviewed: { by: 'Ada', on: '2026-11-20' } })
    expect(read1.version.standing).not.toHaveProperty('lapsed')
    for (const changed of [reword(file), file.replace('title: La carte', 'title: La carte bleue')]) {
      const { version, problems } = read('en/standard', changed)
      expect(version.standing).toMatchObject({ reviewed: null, lapsed: { by: 'Ada', on: '2026-11-20' } })
      expect(problems).toContainEqual(
        expect.objectContaining({
          rule: 'translation-review-outdated',
          file: 'content/fiches/ame/en.md',
          message: expect.stringContaining('« Ada » le 2026-11-20'),
          hint: expect.stringContaining('npm run review -- record'),
        }),
      )
    }
  })

  it('claims nothing while a section was read by nobody, then in the words of the least', () => {
    const first = record('fr/falc', sourceOf('fr/falc'), ['essentiel'])
    expect(first.left).toEqual(['quoi'])
    expect(read('fr/falc', first.file).version.standing).toMatchObject({ validation: { state: 'none' } })
    const more = { by: 'Atelier du Port', people: 4, on: '2026-11-21' }
    const second = record('fr/falc', first.file, ['quoi'], more)
    expect(second.left).toEqual([])
    expect(read('fr/falc', second.file).version.standing).toMatchObject({
      validation: { state: 'validated', group: 'Atelier des Lilas, Atelier du Port', people: 4, on: '2026-11-21' },
    })
  })

  it('does not count what was read before the section changed', () => {
    const first = record('fr/falc', sourceOf('fr/falc'), ['quoi'])
    const second = record('fr/falc', reword(first.file), ['essentiel'])
    expect(second.left).toEqual(['quoi'])
    expect(read('fr/falc', second.file).version.standing).toMatchObject({ validation: { state: 'none' } })
  })

  it('writes one section a line, and leaves every other byte', () => {
    const source = sourceOf('fr/falc').replaceAll('\n', '\r\n')
    const { file } = record('fr/falc', source, ['essentiel'])
    const added = file.split('\r\n').filter((line) => !source.split('\r\n').includes(line))
    expect(added).toEqual([
      'readings:',
      expect.stringMatching(
        /^ {2}essentiel: \{on: 2026-11-20, by: Atelier des Lilas, people: 6, hash: "?[0-9a-f]{12}"?\}$/,
      ),
    ])
    expect(file.replace(/readings:\r\n.*\r\n/, '')).toBe(source)
  })

  it('keeps a name that YAML would read otherwise', () => {
    const { file } = record('fr/falc', sourceOf('fr/falc'), [], { by: 'Lire, écrire: {a}\nvalidation: x' })
    expect(read('fr/falc', file).version.standing).toMatchObject({
      validation: { state: 'validated', group: 'Lire, écrire: {a}\nvalidation: x' },
    })
  })

  it('writes nothing in a file that does not say what it is', () => {
    const { version } = read('fr/falc', sourceOf('fr/falc'))
    expect(() => recordReview('Sans tête.', version, [], reading)).toThrow(NoFrontMatter)
  })
})
