import { describe, expect, it } from 'vitest'
import { soundDay } from '../../src/checks/sound-content.ts'
import { articleOnDay } from '../../src/law/on-day.ts'
import { editorsEvents } from '../../src/news/calendar.ts'
import { ficheData } from '../../src/open-data/fiche-data.ts'
import { plainTexts } from '../../src/reading/plain-texts.ts'
import { statusBoard } from '../../src/status/board.ts'
import { article } from './article.ts'
import { lawLibrary, readEntry } from './law-library.ts'

const ending = (until: string) => ({
  'law/css.yaml': readEntry('L861-1', { title: 'La CSS', until }) + readEntry('D861-1') + readEntry('R861-2'),
})
const changes = (fields: string) => ({
  'law/changes.yaml': `- {article: css.L861-1, ${fields}, seen: 2026-11-01, was: ${/"([^"]+)"/.exec(readEntry('L861-1'))?.[1] ?? ''}}\n`,
})
const matters = (files: Parameters<typeof lawLibrary>[0], day: string) =>
  statusBoard(lawLibrary(files, day)).flatMap(({ matter, subject }) =>
    matter.startsWith('law') ? [`${matter} ${subject}`] : [],
  )

describe('an article on a day', () => {
  it('has ended from the day after its last day', () => {
    expect(articleOnDay(article({ until: '2026-11-20' }), '2026-11-20').ended).toBe(null)
    expect(articleOnDay(article({ until: '2026-11-20' }), '2026-11-21').ended).toBe('2026-11-21')
  })
  it('was read in an old copy after a year', () => {
    expect(articleOnDay(article({ asOf: '2025-11-21' }), '2026-11-21').oldCopy).toBe(false)
    expect(articleOnDay(article({ asOf: '2025-11-21' }), '2026-11-22').oldCopy).toBe(true)
  })
  it('has changed once that is recorded, and only from its day when the change is to come', () => {
    const deferred = {
      article: 'css.L861-1',
      change: 'deferred',
      since: '2027-01-01',
      to: null,
      seen: '2026-11-01',
    } as const
    expect(articleOnDay(article(), '2026-12-31', deferred).changed).toBe(false)
    expect(articleOnDay(article(), '2027-01-01', deferred).changed).toBe(true)
    expect(articleOnDay(article(), '2026-12-31', { ...deferred, change: 'changed' }).changed).toBe(true)
    expect(articleOnDay(article(), '2026-12-31').changed).toBe(false)
  })
})

describe('the status board', () => {
  it('announces the known end of a version thirty days before, and says when it has come', () => {
    expect(matters(ending('2026-12-31'), '2026-11-30')).toEqual([])
    expect(matters(ending('2026-12-31'), '2026-12-01')).toEqual(['law-ending-soon css.L861-1'])
    expect(matters(ending('2026-12-31'), '2026-12-31')).toEqual(['law-ending-soon css.L861-1'])
    expect(matters(ending('2026-12-31'), '2027-01-01')).toEqual(['law-ended css.L861-1'])
  })
  it('puts a recorded change before an end', () => {
    expect(matters({ ...ending('2026-11-01'), ...changes('change: changed, since: 2026-09-01') }, soundDay)).toEqual([
      'law-changed css.L861-1',
    ])
  })
})

describe("the editors' calendar", () => {
  it('holds the ends of versions to come', () => {
    const on = (until: string) =>
      editorsEvents(lawLibrary(ending(until))).flatMap(({ uid }) => (uid.startsWith('loi-') ? [uid] : []))
    expect(on('2026-11-20')).toEqual([])
    expect(on('2026-11-21')).toEqual(['loi-css.L861-1-2026-11-22'])
    expect(on('2027-11-20')).toEqual(['loi-css.L861-1-2027-11-21'])
    expect(on('2027-11-21')).toEqual([])
  })
})

describe('a reader of the list of articles', () => {
  it('is told that the law has changed since it was read', () => {
    const library = lawLibrary(changes('change: repealed, since: 2026-09-01'))
    const version = library.fiches.get('ame')?.versions.get('fr/standard')
    const section = version?.sections.find(({ id }) => id === 'textes')
    expect(version && section && plainTexts(library)(section, version)).toContain(
      'L861-1 (4\u00A0mars 2022, la loi a changé depuis\u00A0: cette page est à relire)',
    )
  })
})

describe('the open data of a fiche', () => {
  const library = lawLibrary(changes('change: repealed, since: 2026-09-01'))
  const dataOf = (key: 'fr/standard' | 'en/standard' | 'fr/falc') => {
    const fiche = library.fiches.get('ame')
    const version = fiche?.versions.get(key)
    return (
      fiche &&
      version &&
      ficheData(library, fiche, version, { address: () => '', textOf: () => '', factOf: () => undefined })
    )
  }
  it('names the articles of each section, those of the French in every text', () => {
    const sections = (key: Parameters<typeof dataOf>[0]) => dataOf(key)?.sections.map(({ id, law }) => [id, law])
    expect(sections('fr/standard')).toEqual([
      ['essentiel', []],
      ['quoi', ['css.L861-1', 'csp.L1110-3', 'css.D861-1']],
      ['textes', []],
    ])
    expect(sections('fr/falc')?.[1]).toEqual(['quoi', ['css.L861-1', 'csp.L1110-3', 'css.D861-1', 'css.R861-2']])
  })
  it('says what each article gives, which version was read, and whether it has changed', () => {
    expect(dataOf('fr/standard')?.law).toMatchObject([
      {
        id: 'css.L861-1',
        code: 'Code de la sécurité sociale',
        num: 'L861-1',
        version: '2022-03-04',
        in_force: true,
        change: 'repealed',
        as_of: '2026-03-21',
      },
      { id: 'css.D861-1', change: null },
      { id: 'csp.L1110-3', gives: 'Un soignant ne peut pas refuser.' },
    ])
  })
})
