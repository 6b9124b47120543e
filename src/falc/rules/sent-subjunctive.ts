/** The subjunctive, where another turn says the same. */
import { falcRule } from '../rule.ts'
import { quote } from './support/finding.ts'
import { prose } from './support/prose.ts'
import { sentencesWith } from './support/readings.ts'
import { MEASURED, RLS } from './support/references.ts'

/** Forms that are nothing but subjunctive in use, though lexicons also read them otherwise. */
const PLAIN = new Set([
  'puisse',
  'puisses',
  'puissent',
  'puissiez',
  'fasse',
  'fassent',
  'fassiez',
  'ait',
  'aient',
  'sache',
  'sachent',
  'aille',
  'aillent',
  'soient',
  'veuille',
  'veuillent',
  'faille',
  'vaille',
  'doive',
])

const mayHold = sentencesWith('subjunctive')

export const sentSubjunctive = falcRule({
  id: 'sent-subjunctive',
  family: 'sentences',
  title: 'Éviter le subjonctif',
  criteria: ['7.1'],
  references: [RLS, MEASURED],
  helps: ['non-native', 'aphasia'],
  applies: 'easy-text',
  outcomes: { 'sent-subjunctive': { severity: 'info' } },
  why: 'Les formes du subjonctif sont moins connues. Les textes validés en gardent pourtant : c’est un conseil.',
  remedy: '« Vous devez venir » plutôt que « il faut que vous veniez ».',
  good: [{ text: 'Vous devez venir avec vos papiers.' }, { text: 'Le médecin peut vous aider.' }],
  bad: [
    { text: 'Il faut que vous fassiez une demande.', found: 'fassiez' },
    { text: 'La caisse attend qu’il puisse venir.', found: 'puisse' },
  ],
  *check(text) {
    for (const sentence of prose(text)) {
      if (!mayHold(sentence)) continue
      for (const word of sentence.words) {
        const { info } = word
        if (!info.has('subjunctive')) continue
        if (!PLAIN.has(word.form) && !info.only('subjunctive', 'imperfect-subjunctive')) continue
        yield {
          start: word.start + word.elision.length,
          end: word.end,
          message: `${quote(word.form)} est au subjonctif.`,
        }
      }
    }
  },
})
