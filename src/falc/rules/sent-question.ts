/** A question in the text that gets no answer right after it. */
import { falcRule } from '../rule.ts'
import { prose } from './support/prose.ts'
import { EVAM, LEICHTE_SPRACHE } from './support/references.ts'

export const sentQuestion = falcRule({
  id: 'sent-question',
  family: 'sentences',
  title: 'Garder les questions pour les titres',
  criteria: ['6.4'],
  references: [EVAM, LEICHTE_SPRACHE],
  helps: ['non-native', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'sent-question': { severity: 'info' } },
  why: 'Une question qui n’attend pas de réponse est une figure de style. Le lecteur croit devoir répondre.',
  remedy: 'Faites de la question un titre, ou dites directement la réponse.',
  good: [
    { text: '## Qui peut demander ?\n\nTout le monde peut demander.' },
    { text: 'Vous êtes malade ? Appelez votre médecin.', why: 'Une question courte, et la réponse juste après.' },
  ],
  bad: [
    {
      text: 'La caisse a une lettre pour vous.\nMais qui peut vraiment comprendre ce genre de lettre ?',
      found: 'Mais qui peut vraiment comprendre ce genre de lettre ?',
    },
    {
      text: 'Le droit à la santé est pour tous.\nComment accepter encore un tel retard ?\n\nLa loi existe.',
      found: 'Comment accepter encore un tel retard ?',
    },
  ],
  *check(text) {
    for (const sentence of prose(text)) {
      if (!/\?[\s»)]*$/.test(sentence.text.slice(-6)) || sentence.text.includes('«')) continue
      const alone = sentence.block.sentences.length === 1
      const next = text.sentences[sentence.index + 1]
      const answered = next !== undefined && next.block === sentence.block
      if (alone || answered) continue
      yield {
        start: sentence.start,
        end: sentence.end,
        message: 'Cette question ne reçoit pas de réponse juste après : le lecteur croit devoir répondre.',
      }
    }
  },
})
