/** Set phrases are read word for word by many readers. */
import { falcRule } from '../rule.ts'
import { oncePerVocabulary } from '../vocabulary/once-per-vocabulary.ts'
import { quote, replace } from './support/finding.ts'
import { phraseFinder } from './support/phrase-finder.ts'
import { INCLUSION_EUROPE, RLS } from './support/references.ts'

const finder = oncePerVocabulary(({ idioms }) => phraseFinder(idioms))

export const wordMetaphor = falcRule({
  id: 'word-metaphor',
  family: 'words',
  title: 'Éviter les images et les expressions toutes faites',
  criteria: ['6.4'],
  references: [RLS, INCLUSION_EUROPE],
  helps: ['non-native', 'aphasia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'word-metaphor': { severity: 'warning' } },
  why: 'Beaucoup de lecteurs comprennent les mots un par un. « Un coup de pouce » devient alors un coup.',
  remedy: 'Dites la chose directement, avec les mots de tous les jours.',
  good: [{ text: 'Une association peut vous aider.' }, { text: 'Les démarches sont très difficiles.' }],
  bad: [
    { text: 'La caisse donne un coup de pouce aux familles.', found: 'coup de pouce' },
    { text: 'C’est un parcours du combattant.', found: 'parcours du combattant' },
  ],
  *check(text) {
    const find = finder(text)
    for (const sentence of text.sentences) {
      for (const match of find(sentence)) {
        const seen = text.source.slice(match.start, match.end)
        yield replace(
          match.start,
          match.end,
          `${quote(seen)} est une image : beaucoup de lecteurs la comprennent mot à mot.`,
          match.value,
        )
      }
    }
  },
})
