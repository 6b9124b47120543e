/** What is, rather than what might be. */
import { falcRule } from '../rule.ts'
import { quote } from './support/finding.ts'
import { prose } from './support/prose.ts'
import { sentencesWith } from './support/readings.ts'
import { EVAM, MEASURED } from './support/references.ts'

/** Polite requests: « je voudrais », « pourriez-vous ». */
const POLITE = new Set([
  'voudrais',
  'voudrait',
  'voudriez',
  'voudrions',
  'aimerais',
  'aimerait',
  'aimeriez',
  'aimerions',
  'pourriez',
  'souhaiterais',
])

const mayHold = sentencesWith('conditional')

export const sentConditional = falcRule({
  id: 'sent-conditional',
  family: 'sentences',
  title: 'Éviter le conditionnel',
  criteria: ['7.1'],
  references: [EVAM, MEASURED],
  helps: ['non-native', 'aphasia'],
  applies: 'easy-text',
  outcomes: { 'sent-conditional': { severity: 'warning' } },
  why: 'Le conditionnel parle de ce qui n’est pas sûr. Le lecteur ne sait pas si la règle est pour lui.',
  remedy: 'Écrivez au présent : « vous pouvez », « si…, alors… ».',
  good: [
    { text: 'Vous pouvez demander une aide.' },
    { text: 'Je voudrais un rendez-vous.', why: 'La formule de politesse est connue.' },
  ],
  bad: [
    { text: 'Vous devriez écrire à la caisse.', found: 'devriez' },
    { text: 'La caisse paierait les soins.', found: 'paierait' },
  ],
  *check(text) {
    for (const sentence of prose(text)) {
      if (!mayHold(sentence)) continue
      for (const word of sentence.words) {
        if (!word.info.only('conditional') || POLITE.has(word.form)) continue
        yield {
          start: word.start + word.elision.length,
          end: word.end,
          message: `${quote(word.form)} est au conditionnel : le lecteur ne sait pas si c’est sûr.`,
        }
      }
    }
  },
})
