import { describe, expect, it } from 'vitest'
import { stemsOf } from '../../src/search/stem-of.ts'
import { understand } from '../../src/search/understand.ts'
import { vocabularyOf } from '../../src/search/vocabulary.ts'
import { everyday, small, smallWords } from './small-index.ts'

const vocabulary = vocabularyOf(small, stemsOf(small), smallWords)
const meant = (text: string) =>
  understand(text, 'fr', vocabulary, everyday).words.map(
    ({ readings }) => readings.find(({ why }) => why === 'mended')?.word ?? readings[0]?.word,
  )

describe('a misspelt word is read as the nearest word of the site', () => {
  it.each([
    ['compémentaire', ['complementaire']],
    ['psyquiatrie', ['psychiatrie']],
    ['ordonance', ['ordonnance']],
    ['deusième avis', ['deuxieme', 'avis']],
    ['telconsultation', ['teleconsultation']],
    ['téléconsultassion', ['teleconsultation']],
    ['tele consultation', ['teleconsultation']],
    ['télé-consultation', ['teleconsultation']],
    ['hospitalisasion', ['hospitalisation']],
    ['sanspapiers', ['sanspapiers']],
    ['autremedecin', ['autre', 'medecin']],
    ['cartevitale', ['cartevitale']],
    ['lame', ['ame']],
    ['letat', ['etat']],
  ])('%s', (typed, words) => {
    expect(meant(typed)).toEqual(words)
  })
})

describe('a well-written word of another subject is left alone', () => {
  const withOthers = vocabularyOf(small, stemsOf(small), `${smallWords}\nordonnee`)
  const firstOf = (text: string) => understand(text, 'fr', withOthers, everyday).words[0]

  it('as written or in the plural, when the list of common words has it', () => {
    for (const typed of ['ordonnée', 'ordonnées'])
      expect(firstOf(typed)?.readings.map(({ word }) => word)).toHaveLength(1)
    expect(firstOf('ordonnece')?.readings[1]).toMatchObject({ word: 'ordonnance', why: 'mended' })
  })

  it('and known as another’s, misspelt too, when the language says so', () => {
    expect(firstOf('voiture')).toMatchObject({ elsewhere: true })
    expect(firstOf('voituer')).toMatchObject({ elsewhere: true })
    expect(firstOf('toubib')).toMatchObject({ elsewhere: false })
  })

  it('until a title or a keyword has it', () => {
    const treated = { ...small, fiches: small.fiches.map((each) => ({ ...each, keywords: ['voitures'] })) }
    const vocabulary = vocabularyOf(treated, stemsOf(treated), smallWords)
    expect(understand('voiture', 'fr', vocabulary, everyday).words[0]).toMatchObject({ elsewhere: false })
  })
})

it('a word that the site has is never mended', () => {
  for (const word of ['carte', 'avis', 'sanspapiers', 'rembourser'])
    expect(
      understand(word, 'fr', vocabulary, everyday).words[0]?.readings.filter(({ why }) => why === 'mended'),
    ).toEqual([])
})

it('a word that is like no other, or a number, stays as it is', () => {
  expect(meant('zzxqk')).toEqual(['zzxqk'])
  expect(meant('3646')).toEqual(['3646'])
})

it('an everyday word is also read as the word that fiches use', () => {
  const [word] = understand('docteur', 'fr', vocabulary, everyday).words
  expect(word?.readings).toContainEqual({ word: 'medecin', weight: 0.7, why: 'synonym' })
})

it('a word still being typed is also read as those that begin so', () => {
  expect(understand('télécons', 'fr', vocabulary, everyday, true).words[0]?.readings.map(({ word }) => word)).toContain(
    'teleconsultation',
  )
  expect(
    understand('télécons ', 'fr', vocabulary, everyday, true).words[0]?.readings.some(({ why }) => why === 'beginning'),
  ).toBe(false)
})

it('a pasted letter is cut to a question', () => {
  expect(
    understand('mot différent chaque fois '.repeat(500), 'fr', vocabulary, everyday).words.length,
  ).toBeLessThanOrEqual(12)
})
