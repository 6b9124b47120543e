/** Words of offices and hospitals that have a plain equivalent. */
import type { Rule } from '../rule.ts'
import { jargonAdministration } from './lists/jargon-administration.ts'
import { jargonHealth } from './lists/jargon-health.ts'
import { jargonVerbs } from './lists/jargon-verbs.ts'
import { jargonWords } from './lists/jargon-words.ts'
import { isExplained } from './support/explained.ts'
import { quote, replace } from './support/finding.ts'
import { phraseFinder } from './support/phrase-finder.ts'
import { EVAM, RLS } from './support/references.ts'

const find = phraseFinder({ ...jargonVerbs, ...jargonWords, ...jargonAdministration, ...jargonHealth })

export const wordJargon: Rule = {
  id: 'word-jargon',
  family: 'words',
  title: 'Remplacer le jargon par un mot de tous les jours',
  criteria: ['6.4'],
  references: [RLS, EVAM],
  severity: 'warning',
  why: 'Les mots des bureaux, de la loi et de la médecine ne sont pas connus de tous. Un seul de ces mots peut cacher toute la phrase.',
  remedy: 'Utilisez le mot simple que l’on dit à la maison. Si le mot officiel est écrit sur un papier que la personne va recevoir, gardez-le et expliquez-le.',
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
    const matches = text.sentences.flatMap((sentence) => Array.from(find(sentence), (match) => ({ sentence, match, seen: text.source.slice(match.start, match.end) })))
    const explained = new Set(matches.filter(({ match, sentence, seen }) => isName(match.phrase) && isExplained(text, sentence, seen)).map(({ match }) => match.phrase))
    for (const { match, seen } of matches) {
      if (match.value.length === 0 || explained.has(match.phrase)) continue
      yield replace(match.start, match.end, `${quote(seen)} est un mot de bureau ou de spécialiste : tout le monde ne le connaît pas.`, match.value)
    }
  },
}

/** Names of things may stay when the text explains them once; verbs and small words can't. */
function isName(phrase: string): boolean {
  return Object.hasOwn(jargonAdministration, phrase) || Object.hasOwn(jargonHealth, phrase)
}
