import { afterEach, describe, expect, test, vi } from 'vitest'
import { LONGEST, pieces } from '../../src/reading-aloud/pieces.ts'
import { sayDigits, sayFigures } from '../../src/reading-aloud/say-figures.ts'
import { seconds } from '../../src/reading-aloud/seconds.ts'
import { byStops } from '../../src/reading-aloud/sentences.ts'

const long =
  'Le plafond est de 14\u00a0068\u00a0€ par an, soit 1\u00a0172\u00a0€ par mois, pour une personne seule, ' +
  'du 1er avril 2026 au 31 mars 2027, ' +
  'code 10\u00a002\u00a061, téléphone 01\u00a053\u00a062\u00a040\u00a030.'
const arabic = 'هل لديكم سؤال؟ اتصلوا بالرقم 01\u00a053\u00a062\u00a040\u00a030. يجيبون بالفرنسية.'
const said = (text: string, lang: string, longest?: number) =>
  pieces(text, lang, longest).map(({ start, end }) => text.slice(start, end))

afterEach(() => vi.unstubAllGlobals())

describe('what a voice is given at once', () => {
  test('is a sentence, in French, in English and in Arabic', () => {
    expect(said('Vous avez droit à l’AME. Est-ce gratuit ?  Oui !', 'fr')).toEqual([
      'Vous avez droit à l’AME.',
      'Est-ce gratuit ?',
      'Oui !',
    ])
    expect(said('You can call. They answer in French.', 'en')).toEqual(['You can call.', 'They answer in French.'])
    expect(said(arabic, 'ar')).toEqual([
      'هل لديكم سؤال؟',
      'اتصلوا بالرقم 01\u00a053\u00a062\u00a040\u00a030.',
      'يجيبون بالفرنسية.',
    ])
  })

  test('is the same where the browser knows no sentences', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined })
    expect(said('Vous avez droit à l’AME. Est-ce gratuit ?  Oui !', 'fr')).toHaveLength(3)
    expect(said('You can call. They answer in French.', 'en')).toHaveLength(2)
    expect(said(arabic, 'ar')).toHaveLength(3)
    const initial = 'Écrivez à M. Martin, article L. 1110-3. Il répond.'
    expect(byStops(initial).map(({ start, end }) => initial.slice(start, end).trim())).toEqual([
      'Écrivez à M. Martin, article L. 1110-3.',
      'Il répond.',
    ])
  })

  test('never lasts longer than it may, loses no word, and cuts no number', () => {
    const cut = said(long, 'fr')
    expect(cut.length).toBeGreaterThan(1)
    for (const piece of cut) expect(seconds(piece), piece).toBeLessThanOrEqual(LONGEST)
    expect(cut.join(' ')).toBe(long)
    for (const number of ['14\u00a0068', '10\u00a002\u00a061', '01\u00a053\u00a062\u00a040\u00a030'])
      expect(
        cut.filter((piece) => piece.includes(number)),
        number,
      ).toHaveLength(1)
  })

  test('is cut after a comma where there is one, between two words where there is none', () => {
    expect(said('Un deux trois quatre, cinq six sept huit neuf dix.', 'fr', 2.5)[0]).toBe('Un deux trois quatre,')
    const cut = said('Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze.', 'fr', 2.5)
    expect(cut.length).toBeGreaterThan(2)
    expect(cut.join(' ')).toContain('neuf dix onze')
  })

  test('is whole where nothing can be cut, and nothing for an empty text', () => {
    const word = 'a'.repeat(400)
    expect(said(`${word} b.`, 'fr')).toEqual([word, 'b.'])
    expect(pieces('  \n ', 'fr')).toEqual([])
  })
})

test('figures last as long as their words', () => {
  expect(seconds('01 53 62 40 30')).toBeGreaterThan(4)
  expect(seconds('2026')).toBeGreaterThan(seconds('deux'))
  expect(seconds('')).toBe(0)
})

describe('figures as they are said', () => {
  test('amounts, in the language of the text', () => {
    expect(sayFigures('8\u00a0€ par mois', 'fr')).toBe('8 euros par mois')
    expect(sayFigures('1\u00a0€, 0,50\u00a0€, 14\u00a0068\u00a0€', 'fr')).toBe('1 euro, 0,50 euro, 14\u00a0068 euros')
    expect(sayFigures('€1, €1,172.50 a month', 'en')).toBe('1 euro, 1,172.50 euros a month')
    expect(sayFigures('8\u00a0€', 'ar')).toBe('8 يورو')
  })

  test('phones by pairs, codes digit by digit, dates in words; amounts and years as they are', () => {
    expect(sayFigures('Appelez le 01\u00a053\u00a062\u00a040\u00a030, ou le 36\u00a046.', 'fr')).toBe(
      'Appelez le 01, 53, 62, 40, 30, ou le 36, 46.',
    )
    expect(sayDigits('10\u00a002\u00a061')).toBe('1, 0, 0, 2, 6, 1')
    expect(sayFigures('le 01/04/2026', 'fr')).toBe('le 1 avril 2026')
    expect(sayFigures('le 15, 14\u00a0068 en 2026', 'fr')).toBe('le 15, 14\u00a0068 en 2026')
  })
})
