import { describe, expect, it } from 'vitest'
import { findFigures } from '../../src/checks/figures/find-figures.ts'

const wordsIn = (text: string) => findFigures(text).map(({ words }) => words)

describe('figures typed by hand', () => {
  it.each([
    ['Vous payez 8 € par mois.', ['8 €']],
    ['Vous payez 1 234,50 euros.', ['1 234,50 euros']],
    ['Remboursé à 60 % ou 65%.', ['60 %', '65%']],
    ['Dans les 8 jours, sous 2 mois, à 18 ans.', ['8 jours', '2 mois', '18 ans']],
    ['Pendant trois mois et vingt-quatre heures.', ['trois mois', 'vingt-quatre heures']],
    ['Appelez le 15 ou le 01 53 62 40 30, ou le 36 46.', ['15', '01 53 62 40 30', '36 46']],
    ['You pay €20 within two months.', ['€20', 'two months']],
    ['خلال ٨ أيام أو شهرين', ['٨ أيام', 'شهرين']],
    ['8 días, 3 meses', ['8 días', '3 meses']],
    ['3 месяца', ['3 месяц']],
    ['3 个月', ['3 个月']],
  ])('are found in « %s »', (text, expected) => {
    expect(wordsIn(text)).toEqual(expected)
  })

  it.each([
    'Il y a 2 façons, étape 1, page 3.',
    'Article L. 1111-7, article R4127-32, loi n° 2002-303 du 4 mars 2002.',
    'Le cerfa n° 11573.',
    'Pendant {{ame.duration}} ans, {{css.8}} € et {{record.8 jours}}.',
    'Le 100 % Santé. Ouvert 24 heures sur 24, 7 jours sur 7, 24h/24.',
    'Un an après, une heure plus tard, des mois durant.',
    'Les anciens mois. Ces ans.',
    'القانون رقم 2002-303',
  ])('are not seen in « %s »', (text) => {
    expect(wordsIn(text)).toEqual([])
  })

  it('stand where they stand', () => {
    expect(findFigures('Dans {{x}}, 8 jours.')).toEqual([{ start: 12, end: 19, words: '8 jours' }])
  })
})
