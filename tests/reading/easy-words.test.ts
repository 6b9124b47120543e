import { expect, it } from 'vitest'
import { explainedTo, saidTo } from '../../src/reading/easy-words.ts'

const hours = {
  fr: 'Le matin. Le soir aussi.',
  'fr-falc': 'Le matin et le soir. Appelez.',
  en: 'Mornings. Evenings too.',
}

it('a text borrowed by an easy page has each sentence on a line of its own', () => {
  expect(saidTo(hours, 'en', 'easy')).toEqual({ text: 'Mornings.\nEvenings too.', lang: 'en' })
  expect(saidTo('Un. Deux.', 'fr', 'falc')).toEqual({ text: 'Un.\nDeux.', lang: 'fr' })
})

it('the words written for the level, and those of a full text, stay as they are', () => {
  expect(saidTo(hours, 'fr', 'falc').text).toBe('Le matin et le soir. Appelez.')
  expect(saidTo(hours, 'en', 'standard').text).toBe('Mornings. Evenings too.')
})

it('so does the explanation of a word that has none in easy words', () => {
  const term = {
    name: 'ARS',
    long: null,
    forms: [],
    plain: 'A body. It receives complaints.',
    falc: null,
    common: false,
  }
  expect(explainedTo(term, 'easy').plain).toBe('A body.\nIt receives complaints.')
  expect(explainedTo(term, 'standard').plain).toBe('A body. It receives complaints.')
  expect(explainedTo({ ...term, falc: 'It helps.' }, 'falc').plain).toBe('A body. It receives complaints.')
})
