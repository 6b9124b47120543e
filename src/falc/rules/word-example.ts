/** A hard notion that is explained also needs an example from daily life. */
import { falcRule } from '../rule.ts'
import { oncePerVocabulary } from '../vocabulary/once-per-vocabulary.ts'
import { isExplained } from './support/explained.ts'
import { quote } from './support/finding.ts'
import { phraseFinder } from './support/phrase-finder.ts'
import { INCLUSION_EUROPE, RLS } from './support/references.ts'

const finder = oncePerVocabulary(({ notions }) => phraseFinder(notions))
const EXAMPLE = /exemple|comme quand|imagin/i
/** Sentences after the word in which the example may stand. */
const REACH = 5

export const wordExample = falcRule({
  id: 'word-example',
  family: 'words',
  title: 'Donner un exemple de la vie de tous les jours',
  criteria: ['6.8'],
  references: [RLS, INCLUSION_EUROPE],
  helps: ['non-native', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'word-example': { severity: 'info' } },
  why: 'Une explication reste abstraite. Un exemple de la vie de tous les jours montre ce que le mot veut dire pour soi.',
  remedy: 'Après l’explication, ajoutez une phrase « Par exemple : … » avec une situation que tout le monde connaît.',
  good: [
    { text: 'Une curatelle est une protection.\nPar exemple : une personne vous aide à payer le loyer.' },
    { text: 'Le médecin regarde votre dossier.' },
  ],
  bad: [
    { text: 'Une curatelle est une protection.\nVous gardez vos droits.', found: 'curatelle' },
    { text: 'Une procuration est un papier.\nUne personne agit à votre place.', found: 'procuration' },
  ],
  *check(text) {
    const find = finder(text)
    const seen = new Set<string>()
    for (const sentence of text.sentences) {
      if (sentence.role === 'heading') continue
      for (const match of find(sentence)) {
        if (seen.has(match.phrase)) continue
        seen.add(match.phrase)
        const words = text.source.slice(match.start, match.end)
        if (!isExplained(text, sentence, words)) continue
        const near = text.sentences.slice(sentence.index, sentence.index + REACH + 1)
        if (near.some((other) => EXAMPLE.test(other.text))) continue
        yield {
          start: match.start,
          end: match.end,
          message: `${quote(words)} est expliqué, mais sans exemple de la vie de tous les jours.`,
        }
      }
    }
  },
})
