/** Words of offices and hospitals that have a plain equivalent. */
import { falcRule } from '../rule.ts'
import { quote, replace } from './support/finding.ts'
import { jargonOf } from './support/jargon.ts'
import { EVAM, RLS } from './support/references.ts'

export const wordJargon = falcRule({
  id: 'word-jargon',
  family: 'words',
  title: 'Remplacer le jargon par un mot de tous les jours',
  criteria: ['6.4'],
  references: [RLS, EVAM],
  helps: ['non-native', 'aphasia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'word-jargon': { severity: 'warning' } },
  why: 'Les mots des bureaux, de la loi et de la médecine ne sont pas connus de tous. Un seul de ces mots peut cacher toute la phrase.',
  remedy:
    'Utilisez le mot simple que l’on dit à la maison. Si le mot officiel est écrit sur un papier que la personne va recevoir, gardez-le et expliquez-le.',
  good: [
    { text: 'Vous recevez 100 euros.' },
    { text: 'La notification est la lettre qui donne la décision.', why: 'Le mot officiel est expliqué.' },
  ],
  bad: [
    { text: 'Vous percevez une aide.', found: 'percevez', why: '« Recevoir » dit la même chose.' },
    { text: 'Vous devez solliciter un rendez-vous.', found: 'solliciter' },
    { text: 'Vous avez ce droit à compter du lundi.', found: 'à compter du' },
    { text: 'La posologie est sur la boîte.', found: 'posologie' },
  ],
  *check(text) {
    for (const { match, seen } of jargonOf(text)) {
      yield replace(
        match.start,
        match.end,
        `${quote(seen)} est un mot de bureau ou de spécialiste : tout le monde ne le connaît pas.`,
        match.value,
      )
    }
  },
})
