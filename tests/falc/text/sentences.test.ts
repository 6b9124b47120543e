import { describe, expect, it } from 'vitest'
import { fromPlainText } from '../../../src/falc/text/build.ts'

const sentencesOf = (source: string): string[] => fromPlainText(source).sentences.map((sentence) => sentence.text)

const whole: readonly string[] = [
  'M. Dupont est venu.',
  'Mme Martin et le Dr. Petit sont là.',
  'Lisez l’art. 12 de la loi.',
  'L’article L. 1111-6 du code le dit.',
  'J. Dupont a signé.',
  '« Que faire ? » demande Paul.'.replace('Paul', 'la dame'),
  'Il dit « Venez ! » et il sort.',
  'Cela coûte 1.800 euros env. par an.',
  'Écrivez à jean.dupont@exemple.fr avant lundi.',
  'Allez sur www.ameli.fr pour voir.',
  'Vous attendez... puis vous payez.',
  'La S.N.C.F. paie.',
  'Le rendez-vous (voir p. 3. Et p. 4.) est gratuit.',
  '1. Prenez votre carte.',
]

const split: readonly (readonly [string, readonly string[]])[] = [
  ['Vous venez. Vous payez.', ['Vous venez.', 'Vous payez.']],
  ['C’est gratuit ! Pourquoi ? On ne sait pas.', ['C’est gratuit !', 'Pourquoi ?', 'On ne sait pas.']],
  ['Il dit : « Venez. » Puis il sort.', ['Il dit : « Venez. »', 'Puis il sort.']],
  ['C’était en 2020. La loi a changé.', ['C’était en 2020.', 'La loi a changé.']],
  ['Quoi ?! Vous partez.', ['Quoi ?!', 'Vous partez.']],
  ['Vous venez.\\\nVous payez.', ['Vous venez.', 'Vous payez.']],
  ['Il est tard… Vous partez.', ['Il est tard…', 'Vous partez.']],
  ['Vous lisez. « Bonjour » est écrit.', ['Vous lisez.', '« Bonjour » est écrit.']],
  ['Il y a 3 règles. 2 sont simples.', ['Il y a 3 règles.', '2 sont simples.']],
]

describe('sentences', () => {
  it.each(whole)('keeps « %s » whole', (sentence) => {
    expect(sentencesOf(sentence)).toHaveLength(1)
  })

  it.each(split)('cuts « %s »', (source, expected) => {
    expect(sentencesOf(source)).toEqual(expected)
  })
})
