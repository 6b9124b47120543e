import { describe, expect, it } from 'vitest'
import { factYaml, fiche, soundContent } from '../../src/checks/sound-content.ts'
import { addDays } from '../../src/facts/plain-date.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { newsOf } from '../../src/news/news.ts'

const today = '2026-11-21'
const read = (files: Readonly<Record<string, string>>) =>
  libraryFromMemory(new Map([...soundContent(), ...Object.entries(files)]), { today })
const french = (changes: string, more = {}) => ({
  'fiches/ame/fr.md': fiche({ lang: 'fr', head: { changes, ...more } }),
})
const english = (changes: string) => ({ 'fiches/ame/en.md': fiche({ lang: 'en', head: { changes } }) })
const texts = (files: Readonly<Record<string, string>>, lang = 'fr') =>
  newsOf(read(files), lang).flatMap((news) => (news.kind === 'fiche' ? [`${news.on} ${news.text}`] : []))

describe('what editors wrote of a change', () => {
  it('is told from its day on, not the day before', () => {
    expect(texts(french(`[{on: ${today}, text: Aujourd'hui}, {on: ${addDays(today, 1)}, text: Demain}]`))).toEqual([
      `${today} Aujourd'hui`,
    ])
  })

  it('is not told of a draft', () => {
    expect(texts(french(`[{on: ${today}, text: Rien}]`, { status: 'draft' }))).toEqual([])
  })

  it('is told in the words of the language, else in French', () => {
    const both = {
      ...french('[{on: 2026-05-01, text: Le plafond a changé}]'),
      ...english('[{on: 2026-05-02, text: The ceiling has changed}]'),
    }
    expect(texts(both, 'en')).toEqual(['2026-05-02 The ceiling has changed'])
    expect(texts(both, 'fr')).toEqual(['2026-05-01 Le plafond a changé'])
    expect(texts(both, 'ar')).toEqual(['2026-05-01 Le plafond a changé'])
    expect(texts(french('[{on: 2026-05-01, text: Le plafond a changé}]'), 'en')).toEqual([
      '2026-05-01 Le plafond a changé',
    ])
  })
})

describe('a figure that changed', () => {
  const revalued = (on: string) => ({
    'facts/ame.yaml':
      factYaml({ id: 'ame.duration', value: '1', valid_to: addDays(on, -1) }) +
      factYaml({ id: 'ame.duration', value: '2', valid_from: on }),
  })
  const told = (files: Readonly<Record<string, string>>) =>
    newsOf(read(files), 'fr').map(
      (news) =>
        `${news.on} ${news.fiche} ${news.kind === 'fact' ? `${news.change.from?.value ?? '–'} → ${news.change.to?.value ?? '–'}` : ''}`,
    )

  it('is told to the fiches that show it, for two years', () => {
    expect(told(revalued('2026-04-01'))).toEqual(['2026-04-01 ame 1 → 2', '2026-04-01 css 1 → 2'])
    expect(told(revalued(addDays(today, -730)))).toHaveLength(2)
    expect(told(revalued(addDays(today, -731)))).toEqual([])
    expect(told(revalued(addDays(today, 1)))).toEqual([])
  })

  it('is not told of a draft, nor of a fiche that does not show it', () => {
    expect(
      told({
        ...revalued('2026-04-01'),
        'fiches/ame/fr.md': fiche({ lang: 'fr', head: { status: 'draft' }, links: '{{ame.duration}}' }),
      }),
    ).toEqual(['2026-04-01 css 1 → 2'])
    expect(told({ ...revalued('2026-04-01'), 'fiches/ame/fr.md': fiche({ lang: 'fr' }) })).toEqual([
      '2026-04-01 css 1 → 2',
    ])
  })

  it('is told when it ends without another', () => {
    expect(told({ 'facts/ame.yaml': factYaml({ id: 'ame.duration', value: '1', valid_to: '2026-03-31' }) })[0]).toBe(
      '2026-04-01 ame 1 → –',
    )
  })

  it('comes with the other changes by day, the newest first, fiches of one day by name', () => {
    const written = {
      'fiches/css/fr.md': fiche({
        lang: 'fr',
        links: '{{ame.duration}}',
        head: { changes: '[{on: 2026-06-01, text: Après}, {on: 2026-01-01, text: Avant}]' },
      }),
    }
    expect(told({ ...revalued('2026-04-01'), ...written }).map((line) => line.slice(0, 14))).toEqual([
      '2026-06-01 css',
      '2026-04-01 ame',
      '2026-04-01 css',
      '2026-01-01 css',
    ])
  })
})
