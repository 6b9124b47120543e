/** Several things make a list. */
import { falcRule } from '../rule.ts'
import { isEnumeration } from './support/enumeration.ts'
import { prose } from './support/prose.ts'
import { EVAM, MEASURED, RLS } from './support/references.ts'

const ALTERNATIVES = /\bsoit\b[^.]{1,120}\bsoit\b|\bd[’']une part\b[^.]{1,200}\bd[’']autre part\b/i

export const strList = falcRule({
  id: 'str-list',
  family: 'structure',
  title: 'Faire une liste dès qu’il y a plusieurs choses',
  criteria: ['4.1'],
  references: [RLS, EVAM, MEASURED],
  helps: ['non-native', 'dyslexia', 'aphasia', 'attention'],
  applies: 'easy-text',
  outcomes: { 'str-list': { severity: 'warning' } },
  why: 'Dans une suite de virgules, on oublie les premières choses en lisant les dernières.',
  remedy: 'Terminez la phrase par « : » et mettez chaque chose sur sa ligne, avec un tiret.',
  good: [
    { text: 'Prenez :\n\n- votre carte,\n- une photo,\n- une facture.' },
    { text: 'Prenez votre carte, une photo et une facture.' },
  ],
  bad: [
    { text: 'Prenez votre carte, une photo, une facture, un stylo et la lettre.', found: 'une photo, une facture' },
    { text: 'Vous pouvez soit écrire à la caisse, soit appeler.', found: 'soit écrire à la caisse, soit' },
  ],
  *check(text) {
    for (const sentence of prose(text)) {
      if (isEnumeration(sentence)) {
        yield {
          start: sentence.start,
          end: sentence.end,
          message:
            'Plusieurs choses à la suite, séparées par des virgules : on oublie les premières en lisant les dernières.',
        }
        continue
      }
      if (!sentence.text.includes('soit') && !sentence.text.includes('une part')) continue
      if (ALTERNATIVES.test(sentence.text.slice(0, 2000)))
        yield {
          start: sentence.start,
          end: sentence.end,
          message: 'Un choix dans la phrase : chaque possibilité se voit mieux sur sa ligne.',
        }
    }
  },
})
