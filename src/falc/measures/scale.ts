/**
 * The scale of the score: for each measure, the value from which it costs nothing, the value from
 * which it costs all its points, and how many. Chosen by hand as round figures on texts that readers
 * with intellectual disability validated, against ordinary texts: sentence length and commas tell
 * them from administrative texts, jargon from the simplest of these, different rare words from
 * novels; mood and nouns of action don't. `npm run bench -- falc` measures it.
 */
import type { Measures } from './measures.ts'

export interface Grade {
  readonly measure: keyof Measures
  /** Points of the score, out of 100, that the measure costs at its worst. */
  readonly weight: number
  readonly good: number
  readonly bad: number
  /** French: what costs points, with its figure. */
  readonly obstacle: (value: number, measures: Measures) => string
}

const FIGURES = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const figure = (value: number): string => FIGURES.format(value)
const oneIn = (perHundred: number): string => `1 mot sur ${Math.max(1, Math.round(100 / perHundred))}`

export const SCALE: readonly Grade[] = [
  {
    measure: 'p90Length',
    weight: 30,
    good: 12,
    bad: 24,
    obstacle: (value) => `1 phrase sur 10 a ${value} mots ou plus : visez moins de 15 mots.`,
  },
  {
    measure: 'meanLength',
    weight: 20,
    good: 8,
    bad: 15,
    obstacle: (value) => `Une phrase a ${figure(value)} mots en moyenne : visez 10 mots, une seule idée par phrase.`,
  },
  {
    measure: 'longest',
    weight: 15,
    good: 20,
    bad: 36,
    obstacle: (value) => `La phrase la plus longue a ${value} mots : coupez-la.`,
  },
  {
    measure: 'commasPerSentence',
    weight: 15,
    good: 0.25,
    bad: 0.75,
    obstacle: (value) =>
      `Il y a ${figure(value)} virgule par phrase en moyenne : faites plusieurs phrases, ou une liste.`,
  },
  {
    measure: 'rareRichness',
    weight: 15,
    good: 0.8,
    bad: 1.4,
    obstacle: (_, { differentRareWords }) =>
      `Il y a ${differentRareWords} mots peu courants différents : gardez les plus utiles et expliquez-les.`,
  },
  {
    measure: 'jargon',
    weight: 8,
    good: 0.5,
    bad: 2,
    obstacle: (value) => `${oneIn(value)} est un mot de bureau ou de spécialiste : utilisez le mot de tous les jours.`,
  },
  {
    measure: 'presentParticiples',
    weight: 5,
    good: 0.1,
    bad: 0.6,
    obstacle: () => 'Il y a des participes présents (« souhaitant », « ayant ») : faites deux phrases, au présent.',
  },
  {
    measure: 'pastSimples',
    weight: 5,
    good: 0.1,
    bad: 0.6,
    obstacle: () => 'Le texte est au passé simple : écrivez au présent ou au passé composé.',
  },
  {
    measure: 'semicolons',
    weight: 5,
    good: 0.1,
    bad: 0.6,
    obstacle: () => 'Il y a des points-virgules : faites plusieurs phrases.',
  },
  {
    measure: 'sentencesPerLine',
    weight: 10,
    good: 1.1,
    bad: 1.4,
    obstacle: () => 'Plusieurs phrases se suivent sur une ligne : commencez une nouvelle ligne à chaque phrase.',
  },
]
