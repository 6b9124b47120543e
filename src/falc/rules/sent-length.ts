/** Short sentences; how severe grows with the length. */
import { falcRule } from '../rule.ts'
import type { Sentence } from '../text/falc-text.ts'
import { COGA, EVAM, INCLUSION_EUROPE, MEASURED, RLS } from './support/references.ts'
import { splitPoint } from './support/split-point.ts'

/** Words. Validated texts: 90 % of sentences have 15 words or fewer, 2 % more than 20, none more than 40. */
const LONG = 15
const TOO_LONG = 20
const UNREADABLE = 35

export const sentLength = falcRule({
  id: 'sent-length',
  family: 'sentences',
  title: 'Faire des phrases courtes',
  criteria: ['4.1'],
  references: [RLS, INCLUSION_EUROPE, EVAM, COGA, MEASURED],
  helps: ['non-native', 'dyslexia', 'aphasia', 'attention', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'sent-length': { severity: 'warning', or: ['error', 'info'] } },
  why: 'À la fin d’une longue phrase, on a oublié le début. C’est le signe le plus sûr d’un texte difficile.',
  remedy:
    'Une phrase, une idée. Visez 12 mots, évitez de dépasser 15. Coupez avant « et », « mais », « parce que », « qui ».',
  good: [
    { text: 'La caisse étudie votre demande.\nVous recevez une réponse.' },
    { text: 'Vous pouvez demander une aide pour payer vos soins.' },
  ],
  bad: [
    {
      text: 'Vous devez envoyer votre demande à la caisse de votre département avant la fin du mois et vous devez garder une copie de tous les papiers.',
      found: 'et vous devez garder une copie',
    },
    {
      text: 'Le médecin qui vous suit depuis longtemps peut écrire une lettre pour expliquer votre situation à la caisse.',
      found: 'Le médecin',
      why: 'Plus de 15 mots : simple information.',
    },
  ],
  *check(text) {
    for (const sentence of text.sentences) {
      if (sentence.wordCount <= LONG) continue
      const count = sentence.wordCount
      const severity = count > UNREADABLE ? 'error' : count > TOO_LONG ? 'warning' : 'info'
      yield {
        start: sentence.start,
        end: sentence.end,
        severity,
        message: `Phrase de ${count} mots : à la fin, le lecteur a oublié le début.`,
        hint: advice(sentence),
      }
    }
  },
})

function advice(sentence: Sentence): string {
  const point = splitPoint(sentence)
  if (point !== null) return `Faites 2 phrases : coupez avant « ${point.words} ».`
  return sentence.tokens.filter((token) => token.text === ',').length > 2
    ? 'Faites une liste : une ligne pour chaque chose.'
    : 'Faites 2 phrases, avec une seule idée dans chacune.'
}
