/** Words that few readers know, as a to-do list: replace or explain. */
import { falcRule } from '../rule.ts'
import { quote } from './support/finding.ts'
import { rareWordsOf } from './support/rare-words.ts'
import { COGA, INCLUSION_EUROPE, MEASURED, RLS } from './support/references.ts'

export const wordRare = falcRule({
  id: 'word-rare',
  family: 'words',
  title: 'Remplacer ou expliquer les mots rares',
  criteria: ['6.5', '6.7'],
  references: [RLS, INCLUSION_EUROPE, COGA, MEASURED],
  helps: ['non-native', 'dyslexia', 'aphasia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'word-rare': { severity: 'info' } },
  why: 'Un mot peu courant arrête le lecteur. La fréquence ne dit pas tout : c’est une liste à relire, pas une liste de fautes.',
  remedy: 'Remplacez le mot par un mot plus courant, ou expliquez-le sur place.',
  good: [{ text: 'Le médecin vous soigne.' }, { text: 'Un apatride est une personne sans nationalité.' }],
  bad: [
    { text: 'Son courroux est grand et tout le monde part.', found: 'courroux' },
    { text: 'Il faut corroborer vos dires et revenir demain.', found: 'corroborer' },
  ],
  *check(text) {
    for (const word of rareWordsOf(text)) {
      yield {
        start: word.start + word.elision.length,
        end: word.end,
        message: `${quote(word.form)} est un mot peu courant : certains lecteurs ne le connaissent pas.`,
      }
    }
  },
})
