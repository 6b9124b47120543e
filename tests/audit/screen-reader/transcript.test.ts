import { expect, it } from 'vitest'
import { compareLines } from '../../../src/audit/screen-reader/compare-lines.ts'
import { readJourney } from '../../../src/audit/screen-reader/journey.ts'
import { measures, withoutLoading, writeTranscript } from '../../../src/audit/screen-reader/transcript.ts'

const kept = `Une fiche

> ouvre /fr/css/
Aller au texte lien.

> Bas jusqu’à « La CSS paie » en 2 arrêts au plus
1. Accueil lien. | Être couvert lien.
2. (rien)
3. La CSS paie la part
`
const journey = readJourney(kept)
const [open, down] = journey.steps
if (!open || !down) throw new Error('The journey has two steps.')
const stops = [['Accueil lien.', 'Être couvert lien.'], [], ['La CSS', 'paie la part']]
const heard = [
  { step: open, stops: [['Aller au texte lien.']] },
  { step: down, stops },
]

it('a transcript is the journey with a line a stop, numbered where there are several', () => {
  expect(writeTranscript(journey, heard)).toBe(kept.replace('La CSS paie la part', 'La CSS | paie la part'))
})

it('a transcript read again is the same journey', () => {
  expect(readJourney(writeTranscript(journey, heard))).toEqual(journey)
})

it('stops are counted up to the words, even cut into two utterances', () => {
  expect(measures(heard)).toEqual([{ words: 'La CSS paie', stops: 3, most: 2, found: true }])
})

it('words that are never heard are not found', () => {
  expect(measures([{ step: down, stops: [['Accueil lien.']] }])[0]?.found).toBe(false)
})

it('a transcript that is the same shows nothing', () => {
  expect(compareLines(kept, kept)).toEqual([])
})

it('what differs is shown with two lines around it', () => {
  expect(compareLines(kept, kept.replace('2. (rien)', '2. Suivant bouton'))).toEqual([
    '  > Bas jusqu’à « La CSS paie » en 2 arrêts au plus',
    '  1. Accueil lien. | Être couvert lien.',
    '- 2. (rien)',
    '+ 2. Suivant bouton',
    '  3. La CSS paie la part',
    '  ',
  ])
})

it('lines that come or go are shown alone', () => {
  expect(compareLines('a\nb\nc', 'a\nc')).toEqual(['  a', '- b', '  c'])
  expect(compareLines('a\nc', 'a\nb\nc')).toEqual(['  a', '+ b', '  c'])
})

it('of a page that opens, what depends on its speed is left out', () => {
  expect(
    withoutLoading(['document web.', 'La CSS document web.', 'Chargement de La CSS terminé.', 'Aller lien.']),
  ).toEqual(['Chargement de La CSS terminé.', 'Aller lien.'])
})
