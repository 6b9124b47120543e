import { describe, expect, it } from 'vitest'
import { partText, soundContent, soundDay, twinInParts } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { pagesOf, pageWith } from '../../src/library/pages.ts'
import { textHash } from '../../src/translations/hash.ts'

const libraryOf = (files: Readonly<Record<string, string | null>>) =>
  libraryFromMemory(soundContent({ files }), { today: soundDay })
const twinOf = (files: Readonly<Record<string, string | null>>) => {
  const version = libraryOf(files).fiches.get('ame')?.versions.get('fr/falc')
  if (version === undefined) throw new Error('no twin')
  return version
}
const problemsOf = (files: Readonly<Record<string, string | null>>) =>
  libraryOf(files).problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)

describe('an easy-to-read twin in parts', () => {
  it('is one text: the sections of its main page, then those of each part in the order named', () => {
    const files = twinInParts({
      sections: ['essentiel'],
      named: '[refus, suite]',
      parts: { suite: { sections: ['quoi'] }, refus: { sections: ['refus'] } },
    })
    const { sections, parts } = twinOf(files)
    expect(sections.map(({ id, part }) => [id, part])).toEqual([
      ['essentiel', null],
      ['refus', 'refus'],
      ['quoi', 'suite'],
    ])
    expect(parts.map(({ id, title }) => [id, title])).toEqual([
      ['refus', 'La suite'],
      ['suite', 'La suite'],
    ])
    expect(libraryOf(files).problems).toEqual([])
  })

  it('says of each section which file it stands in, at its line there', () => {
    const [first, second] = twinOf(twinInParts()).sections
    expect([first?.file, second?.file]).toEqual([
      'content/fiches/ame/fr.falc.md',
      'content/fiches/ame/fr.falc/suite.md',
    ])
    expect(second?.line).toBe(6)
    expect(second?.references[0]).toMatchObject({ kind: 'fiche', line: 8 })
  })

  it('is current when the main page holds the hashes of the sections of all its pages', () => {
    expect(twinOf(twinInParts()).standing).toMatchObject({ kind: 'falc', sync: { state: 'current' } })
  })

  it('gives each page with its own title, summary, source and sections', () => {
    const twin = twinOf(twinInParts())
    const pages = pagesOf(twin)
    expect(pages.map(({ part, title, sections }) => [part, title, sections.map(({ id }) => id)])).toEqual([
      [null, 'La carte', ['essentiel']],
      ['suite', 'La suite', ['quoi']],
    ])
    expect(pages[1]?.source).toBe(twinInParts()['fiches/ame/fr.falc/suite.md'])
    expect(pageWith(twin, 'quoi')?.part).toBe('suite')
    expect(pageWith(twin, 'essentiel')?.part).toBeNull()
    expect(pageWith(twin, 'cout')).toBeUndefined()
  })

  it('is one page when it names no part', () => {
    const pages = pagesOf(twinOf({}))
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatchObject({ part: null, file: 'content/fiches/ame/fr.falc.md' })
  })

  it('keeps what it leaves out on purpose, with the reason', () => {
    const { omitted } = twinOf(
      twinInParts({ head: { omitted: '{quoi: Trop long., ame.duration: Un exemple suffit.}' }, parts: {} }),
    )
    expect(omitted).toEqual([
      { id: 'quoi', reason: 'Trop long.' },
      { id: 'ame.duration', reason: 'Un exemple suffit.' },
    ])
  })

  it('loses its validation when the title of a part changes, and only then', () => {
    const hash = textHash(twinOf(twinInParts()))
    const head = { validation: `{state: validated, group: Atelier, people: 4, on: 2026-10-01, text_hash: "${hash}"}` }
    const state = (files: Record<string, string>) => {
      const { standing } = twinOf(files)
      return standing.kind === 'falc' ? standing.validation.state : standing.kind
    }
    expect(state(twinInParts({ head }))).toBe('validated')
    expect(state(twinInParts({ head, parts: { suite: { head: { title: 'Autre' } } } }))).toBe('outdated')
    expect(state(twinInParts({ head, parts: { suite: { head: { summary: 'Autre.' } } } }))).toBe('outdated')
  })
})

describe('a mistake in the parts of a twin', () => {
  const main = 'content/fiches/ame/fr.falc.md'
  const part = 'content/fiches/ame/fr.falc'

  it('a part that is named and has no file is reported where it is named', () => {
    const files = twinInParts({ parts: { suite: {}, refus: null } })
    expect(problemsOf(files)).toEqual([`${main}:9 part-missing`])
    expect(libraryOf(files).problems[0]?.hint).toContain('npm run new -- falc-part ame refus')
  })

  it('a file that no list names is reported in that file, with the nearest name that lacks one', () => {
    const files = twinInParts({ named: '[suites]', parts: { suite: {} } })
    expect(problemsOf(files)).toEqual([`${main}:9 part-missing`, `${part}/suite.md:1 part-unnamed`])
    expect(libraryOf(files).problems[1]?.hint).toContain('suites')
  })

  it('a section that stands on two pages is reported on the second, and names the first', () => {
    const files = twinInParts({ sections: ['essentiel', 'quoi'] })
    expect(problemsOf(files)).toEqual([`${part}/suite.md:6 section-on-two-pages`])
    expect(libraryOf(files).problems[0]?.message).toContain('fr.falc.md')
  })

  it('a part without a section is reported', () => {
    expect(problemsOf(twinInParts({ sections: ['essentiel', 'quoi'], parts: { suite: { sections: [] } } }))).toEqual([
      `${part}/suite.md:1 part-empty`,
    ])
  })

  it.each(['index', 'falc', 'c'])('a part can’t be named « %s », which the site keeps for itself', (name) => {
    expect(problemsOf(twinInParts({ parts: { [name]: {} } }))).toEqual([`${part}/${name}.md:1 part-name-reserved`])
  })

  it('a part is named by words that can stand in an address', () => {
    expect(problemsOf(twinInParts({ named: '["La Suite"]', parts: { 'La Suite': {} } }))).toEqual([
      `${part}/La Suite.md:1 part-name`,
    ])
  })

  it('a part named twice is reported at the second place', () => {
    expect(problemsOf(twinInParts({ named: '\n  - suite\n  - suite' }))).toEqual([`${main}:11 part-twice`])
  })

  it('a part without a main page is reported', () => {
    expect(problemsOf({ ...twinInParts(), 'fiches/ame/fr.falc.md': null })).toEqual([`${part}/suite.md:1 part-alone`])
  })

  it('a part whose main page can’t be read is not reported for that', () => {
    expect(
      problemsOf({ ...twinInParts(), 'fiches/ame/fr.falc.md': '---\ntitle: "ouvert\n---\n' }).filter((each) =>
        each.includes('suite'),
      ),
    ).toEqual([])
  })

  it('a part says its title and summary, and nothing that the main page says for all', () => {
    const files = twinInParts({ parts: { suite: { head: { summary: null, status: 'published' } } } })
    expect(problemsOf(files)).toEqual([`${part}/suite.md:2 field-missing`, `${part}/suite.md:3 field-unknown`])
    expect(libraryOf(files).incomplete.map(({ file }) => file)).toEqual([main])
  })

  it('only a twin has parts', () => {
    const { problems } = libraryOf({
      'fiches/ame/fr.md': soundContent({ head: { parts: '[suite]' } }).get('fiches/ame/fr.md') ?? '',
    })
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['field-unknown', 10]])
  })

  it('a part of a language that has no twin yet is alone', () => {
    expect(problemsOf({ 'fiches/ame/en.falc/more.md': partText() })).toEqual([
      'content/fiches/ame/en.falc/more.md:1 part-alone',
    ])
  })
})
