/** Long words slow reading down. */
import { falcRule } from '../rule.ts'
import { quote } from './support/finding.ts'
import { CANADA, LEICHTE_SPRACHE, MEASURED } from './support/references.ts'

/** Spoken syllables from which a word is long. Four would flag 6 % of the words of validated texts. */
const LONG = 5

export const wordLong = falcRule({
  id: 'word-long',
  family: 'words',
  title: 'Préférer les mots courts',
  criteria: [],
  references: [CANADA, LEICHTE_SPRACHE, MEASURED],
  helps: ['non-native', 'dyslexia', 'aphasia'],
  applies: 'easy-text',
  outcomes: { 'word-long': { severity: 'info' } },
  why: 'Un mot long demande plus d’effort pour être lu et retenu.',
  remedy: 'Cherchez un mot plus court. S’il n’y en a pas, gardez le mot et expliquez-le.',
  good: [{ text: 'Vous avez le droit de choisir.' }, { text: 'Le médecin vous soigne.' }],
  bad: [
    { text: 'Votre accompagnateur est là.', found: 'accompagnateur' },
    { text: 'C’est une responsabilité.', found: 'responsabilité' },
  ],
  *check(text) {
    const seen = new Set<string>()
    for (const word of text.words) {
      if (word.form.length < 9 || word.form.includes('-') || seen.has(word.form)) continue
      seen.add(word.form)
      if (word.capitalised && word.index > 0) continue
      if (word.info.syllables < LONG) continue
      yield {
        start: word.start + word.elision.length,
        end: word.end,
        message: `${quote(word.form)} est un mot long (${word.info.syllables} syllabes).`,
      }
    }
  },
})
