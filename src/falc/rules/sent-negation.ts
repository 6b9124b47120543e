/** The affirmative form where possible; prohibitions stay. */
import { falcRule } from '../rule.ts'
import { negations } from './support/negations.ts'
import { prose } from './support/prose.ts'
import { CANADA, EVAM, INCLUSION_EUROPE, RLS } from './support/references.ts'

export const sentNegation = falcRule({
  id: 'sent-negation',
  family: 'sentences',
  title: 'Préférer la forme affirmative',
  criteria: ['7.2'],
  references: [RLS, INCLUSION_EUROPE, EVAM, CANADA],
  helps: ['non-native', 'aphasia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'sent-negation': { severity: 'info' } },
  why: 'Un « ne… pas » se lit vite de travers : certains lecteurs retiennent le contraire.',
  remedy: 'Dites ce qui est ou ce qu’il faut faire. Pour une interdiction ou un danger, gardez « ne… pas ».',
  good: [{ text: 'Restez chez vous.' }, { text: 'La porte reste fermée.' }],
  bad: [
    { text: 'Vous n’avez pas fini.', found: 'n’avez pas' },
    { text: 'La caisse ne répond jamais.', found: 'ne répond jamais' },
  ],
  *check(text) {
    for (const sentence of prose(text)) {
      const first = negations(sentence)[0]
      if (first === undefined || first.kind === 'only') continue
      yield {
        start: first.start,
        end: first.end,
        message: 'Phrase négative : certains lecteurs retiennent le contraire.',
      }
    }
  },
})
