/** Simple links between ideas. */
import { falcRule } from '../rule.ts'
import type { Sentence } from '../text/falc-text.ts'
import { oncePerVocabulary } from '../vocabulary/once-per-vocabulary.ts'
import { quote, replace } from './support/finding.ts'
import { phraseFinder } from './support/phrase-finder.ts'
import { EVAM, RLS } from './support/references.ts'

const finder = oncePerVocabulary(({ connectors }) => phraseFinder(connectors))
/** Heard every day and used in validated texts: told, not counted. */
const MILD = new Set([
  'lorsque',
  'par contre',
  'puisque',
  "c'est pourquoi",
  'en effet',
  'ainsi que',
  'tandis que',
  'notamment',
  'or',
  'afin de',
  'partant',
  'cependant',
])

export const sentConnector = falcRule({
  id: 'sent-connector',
  family: 'sentences',
  title: 'Relier les idées avec des mots simples',
  criteria: ['6.4'],
  references: [RLS, EVAM],
  helps: ['non-native', 'aphasia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'sent-connector': { severity: 'warning', or: ['info'] } },
  why: '« Toutefois », « en outre », « dès lors » sont des mots de l’écrit. Le lien entre les idées se perd.',
  remedy: 'Utilisez « et », « mais », « alors », « parce que », « pour », « quand », « aussi ».',
  good: [{ text: 'Vous êtes malade, alors vous appelez.' }, { text: 'Vous venez pour signer.' }],
  bad: [
    { text: 'Toutefois, vous pouvez refuser.', found: 'Toutefois' },
    { text: 'En outre, vous payez 2 euros.', found: 'En outre' },
    { text: 'Bien que vous soyez absent, la caisse répond.', found: 'Bien que' },
  ],
  *check(text) {
    const find = finder(text)
    for (const sentence of text.sentences) {
      for (const match of find(sentence)) {
        if (match.phrase === 'partant' || (match.phrase === 'or' && match.units[0]?.word.index !== 0)) continue
        if (
          match.phrase === 'bien que' &&
          match.units[0]?.word.index !== 0 &&
          isAfterVerb(sentence, match.units[0]?.word.index ?? 0)
        )
          continue
        const found = replace(
          match.start,
          match.end,
          `${quote(text.source.slice(match.start, match.end))} est un lien lourd : à l’oral, on dit plus simplement.`,
          match.value,
        )
        yield MILD.has(match.phrase) ? { ...found, severity: 'info' } : found
      }
    }
  },
})

/** « On voit bien que »: no link between ideas. */
function isAfterVerb(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index - 1]
  return before?.kind === 'word' && (before.info.finite || before.info.has('infinitive'))
}
