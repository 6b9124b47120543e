/** Sentences that open with a condition. */
import { falcRule } from '../rule.ts'
import { quote } from './support/finding.ts'
import { prose } from './support/prose.ts'
import { EVAM, MEASURED } from './support/references.ts'

const OPENERS = new Set(['si', 'ou', 'donc'])

export const sentIfStart = falcRule({
  id: 'sent-if-start',
  family: 'sentences',
  title: 'Poser la question plutôt que commencer par « Si »',
  criteria: [],
  references: [EVAM, MEASURED],
  helps: ['non-native', 'aphasia'],
  applies: 'easy-text',
  outcomes: { 'sent-if-start': { severity: 'info' } },
  why: 'Une phrase qui commence par « Si » fait attendre l’essentiel. Beaucoup de textes validés le font pourtant : c’est un conseil.',
  remedy: 'Posez la question, puis répondez : « Vous êtes malade ? Appelez le médecin. »',
  good: [{ text: 'Vous êtes malade ? Appelez le médecin.' }, { text: 'Le médecin vous répond.' }],
  bad: [
    { text: 'Si vous êtes malade, appelez le médecin.', found: 'Si' },
    { text: 'Vous venez lundi.\nOu vous venez mardi.', found: 'Ou' },
  ],
  *check(text) {
    for (const sentence of prose(text)) {
      const word = sentence.words[0]
      if (sentence.role === 'item' || word === undefined || word.index > 0) continue
      if (OPENERS.has(word.lower) || (word.elision === "s'" && word.form.startsWith('il'))) {
        yield {
          start: word.start,
          end: word.end,
          message: `La phrase commence par ${quote(word.elision === '' ? word.text : 'Si')} : le lecteur attend l’essentiel.`,
        }
      }
    }
  },
})
