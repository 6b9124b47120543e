/** Official notions that stay in a simple text must be explained where they first stand. */
import { falcRule } from '../rule.ts'
import { oncePerVocabulary } from '../vocabulary/once-per-vocabulary.ts'
import { isExplained } from './support/explained.ts'
import { quote } from './support/finding.ts'
import { phraseFinder } from './support/phrase-finder.ts'
import { COGA, EVAM, INCLUSION_EUROPE, RLS } from './support/references.ts'

const finder = oncePerVocabulary(({ notions }) => phraseFinder(notions))

export const wordDefine = falcRule({
  id: 'word-define',
  family: 'words',
  title: 'Expliquer les mots difficiles que l’on garde',
  criteria: ['6.7'],
  references: [RLS, INCLUSION_EUROPE, EVAM, COGA],
  helps: ['non-native', 'aphasia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'word-define': { severity: 'warning' } },
  why: 'Certains mots sont écrits sur les papiers officiels : on ne peut pas les changer. Sans explication, le lecteur s’arrête.',
  remedy:
    'Expliquez le mot dans la même phrase ou juste après : « La tutelle, c’est… », « Cela veut dire : … », « Par exemple : … ».',
  good: [
    {
      text: 'Vous pouvez avoir une curatelle.\nUne curatelle est une protection.\nUne personne vous aide avec votre argent.',
    },
    { text: 'Vous avez une mutuelle.\nC’est une assurance en plus de la Sécurité sociale.' },
  ],
  bad: [
    { text: 'Le juge ouvre une curatelle.\nVous recevez une lettre.\nVous pouvez lire la lettre.', found: 'curatelle' },
    {
      text: 'Demandez une indemnité journalière.\nEnvoyez le papier.\nGardez une copie.',
      found: 'indemnité journalière',
    },
  ],
  *check(text) {
    const find = finder(text)
    const seen = new Set<string>()
    for (const sentence of text.sentences) {
      for (const match of find(sentence)) {
        const first = !seen.has(match.phrase)
        if (first && sentence.role === 'heading') continue
        seen.add(match.phrase)
        const words = text.source.slice(match.start, match.end)
        // A link leads to the explanation.
        if (!first || text.source[match.start - 1] === '[' || isExplained(text, sentence, words)) continue
        yield {
          start: match.start,
          end: match.end,
          message: `${quote(words)} est un mot difficile et le texte ne l’explique pas : le lecteur peut rester bloqué.`,
          hint:
            match.value === ''
              ? 'Ajoutez une phrase juste après : « Cela veut dire : … » ou « Par exemple : … ».'
              : `Ajoutez une phrase juste après, par exemple : « C’est ${match.value}. »`,
        }
      }
    }
  },
})
