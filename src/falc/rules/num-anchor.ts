/** A measure beside something known: a distance in minutes on foot, a weight in things that one has held. */
import { falcRule } from '../rule.ts'
import type { Sentence, WordToken } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { numbersOf } from './support/numbers.ts'
import { COGA } from './support/references.ts'

const UNITS = new Set([
  'm',
  'mètre',
  'mètres',
  'km',
  'kilomètre',
  'kilomètres',
  'kg',
  'kilo',
  'kilos',
  'tonne',
  'tonnes',
  'litre',
  'litres',
  'hectare',
  'hectares',
])
/** Words that bring something known: « comme un terrain de sport », « 10 minutes à pied », « 2 fois votre lit ». */
const ANCHORS = new Set(['comme', 'minute', 'minutes', 'fois', 'taille', 'poids', 'hauteur', 'longueur', 'exemple'])

export const numAnchor = falcRule({
  id: 'num-anchor',
  family: 'numbers',
  title: 'Comparer une mesure à une chose connue',
  criteria: [],
  references: [COGA],
  helps: ['non-native', 'dyscalculia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'num-anchor': { severity: 'info' } },
  why: '« 500 m » est un nombre et une unité : il faut les deux pour se le représenter. « 10 minutes à pied » se sent.',
  remedy: 'Ajoutez à côté une chose connue : un temps de marche, un objet de tous les jours.',
  good: [
    { text: 'L’hôpital est à 500 m : 10 minutes à pied.' },
    { text: 'Le bureau est à 2 km.\nC’est 30 minutes à pied.', why: 'La phrase d’après dit la chose connue.' },
    { text: 'Le sac pèse 10 kg, comme un gros chien.' },
    { text: 'Vous buvez 1 litre.', why: 'Une seule unité est connue de tous.' },
  ],
  bad: [
    { text: 'L’hôpital est à 500 m de la gare.', found: '500 m' },
    { text: 'Vous habitez à plus de 20 kilomètres.', found: '20 kilomètres' },
    { text: 'Le sac pèse 10 kg.', found: '10 kg' },
  ],
  *check(text) {
    for (const { sentence, token } of numbersOf(text)) {
      const unit = sentence.tokens[token.index + 1]
      if (unit?.kind !== 'word' || !UNITS.has(unit.lower) || token.text === '1') continue
      if (isAnchored(sentence) || isAnchored(text.sentences[sentence.index + 1], sentence)) continue
      const measure = quote(text.source.slice(token.start, unit.end))
      yield { start: token.start, end: unit.end, message: `${measure} est seul : rien de connu n’aide à le voir.` }
    }
  },
})

/** Whether a sentence says something known; `after`: only where it is of the same block as this one. */
function isAnchored(sentence: Sentence | undefined, after?: Sentence): boolean {
  if (sentence === undefined || (after !== undefined && after.block !== sentence.block)) return false
  return sentence.words.some((word: WordToken) => ANCHORS.has(word.lower))
}
