import { describe, expect, it } from 'vitest'
import { rankByNames } from '../../src/search/name-ranking.ts'
import type { NamesIndex } from '../../src/search/names-index.ts'
import { stemsOf } from '../../src/search/stem-of.ts'
import { understand } from '../../src/search/understand.ts'
import { vocabularyOf } from '../../src/search/vocabulary.ts'
import { everyday, fichesFor, indexOf, named } from './small-index.ts'

const index = indexOf([
  named('titre', 'La mutuelle santé'),
  named('mot-cle', 'Autre chose', { keywords: ['mutuelle'] }),
  ...['un', 'deux', 'trois', 'quatre', 'cinq', 'six'].map((id) => named(id, `Le carnet de santé ${id}`)),
])
const wordsOf = (names: NamesIndex) => vocabularyOf(names, stemsOf(names))
const rankedIn = (names: NamesIndex, question: string) =>
  rankByNames(names, everyday, stemsOf(names)).rank(understand(question, 'fr', wordsOf(names), everyday))
const scores = (question: string) => rankedIn(index, question)

describe('a fiche that is named whole', () => {
  it('comes before a title that holds the word beside one that says little', async () => {
    const found = await fichesFor(index, 'mutuelle')
    expect(found.map(({ fiche }) => fiche.id).slice(0, 2)).toEqual(['mot-cle', 'titre'])
  })

  it('no more so when the question says something else beside', () => {
    const both = scores('mutuelle carnet')
    expect(both.get('titre')?.score ?? 0).toBeGreaterThan(both.get('mot-cle')?.score ?? 0)
  })

  it('nor by a summary or the title of a section', () => {
    const other = indexOf([
      named('titre', 'La mutuelle santé'),
      named('partie', 'Autre chose', { summary: 'mutuelle', sections: [{ id: 'a', title: 'mutuelle', code: null }] }),
    ])
    const ranked = rankedIn(other, 'mutuelle')
    expect(ranked.get('titre')?.score ?? 0).toBeGreaterThan(ranked.get('partie')?.score ?? 0)
  })
})

describe('answers much weaker than the best', () => {
  const wide = indexOf([
    named('ald', 'Affection longue durée'),
    ...Array.from({ length: 30 }, (_, rank) =>
      named(`autre-${rank}`, `Sujet numero${rank}`, {
        summary: 'Une durée parmi dautres choses bien plus utiles a lire maintenant',
      }),
    ),
  ])

  it('are left out, however many there are', async () => {
    const found = await fichesFor(wide, 'affection longue durée')
    expect(found.map(({ fiche }) => fiche.id)).toEqual(['ald'])
  })

  it('are left out when they hold a word of the question, and are found by that word alone', async () => {
    const far = indexOf([
      named('ald', 'Affection longue durée'),
      named('loin', 'Autre sujet', {
        summary: 'Une prothèse parmi dautres choses bien plus utiles a lire maintenant demain matin',
      }),
      ...Array.from({ length: 8 }, (_, rank) => named(`autre-${rank}`, `Sujet numero${rank}`)),
    ])
    const ids = async (question: string) => (await fichesFor(far, question)).map(({ fiche }) => fiche.id)
    expect(await ids('affection longue durée prothèse')).toEqual(['ald'])
    expect(await ids('prothèse')).toEqual(['loin'])
  })

  it('but never more than ten are given', async () => {
    const found = await fichesFor(wide, 'durée')
    expect(found).toHaveLength(10)
    expect(found[0]?.fiche.id).toBe('ald')
  })
})

describe('words that were cut or joined', () => {
  const { words } = {
    words: (typed: string) =>
      understand(
        typed,
        'fr',
        wordsOf(indexOf([named('a', 'Le porte-monnaie, la porte, la monnaie, le portemonnaie, la téléconsultation')])),
        everyday,
      ).words.map(({ typed: word }) => word),
  }

  it('are put together when one of the two is unknown', () => {
    expect(words('télé consultation')).toEqual(['teleconsultation'])
  })

  it('stay apart when both are words of the site', () => {
    expect(words('porte monnaie')).toEqual(['porte', 'monnaie'])
  })
})

describe('a misspelt word', () => {
  const near = wordsOf(indexOf([named('a', 'patiente'), named('b', 'patience')]))

  it('is read as the nearest word, then, less surely, as the next', () => {
    const [word] = understand('patienle', 'fr', near, everyday).words
    expect(word?.readings).toEqual([
      { word: 'patienle', weight: 1, why: 'typed' },
      { word: expect.stringMatching(/^patien(?:te|ce)$/), weight: 0.9, why: 'mended' },
      { word: expect.stringMatching(/^patien(?:te|ce)$/), weight: 0.7, why: 'mended' },
    ])
  })

  it('loses the article that sticks to it, as surely', () => {
    const elided = wordsOf(indexOf([named('a', 'assurance')]))
    expect(understand('lassurance', 'fr', elided, everyday).words[0]?.readings[1]).toEqual({
      word: 'assurance',
      weight: 0.9,
      why: 'mended',
    })
    expect(understand('lassurance', 'en', elided, everyday).words[0]?.readings[1]?.weight).not.toBe(1)
  })
})
