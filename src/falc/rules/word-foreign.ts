/** Foreign words are for everyday use only. */
import { falcRule } from '../rule.ts'
import { oncePerVocabulary } from '../vocabulary/once-per-vocabulary.ts'
import { isExplained } from './support/explained.ts'
import { quote, replace } from './support/finding.ts'
import { phraseFinder } from './support/phrase-finder.ts'
import { INCLUSION_EUROPE, RLS } from './support/references.ts'

const finder = oncePerVocabulary(({ foreign }) => phraseFinder(foreign))

export const wordForeign = falcRule({
  id: 'word-foreign',
  family: 'words',
  title: 'Éviter les mots étrangers',
  criteria: ['5.5'],
  references: [RLS, INCLUSION_EUROPE],
  helps: ['non-native', 'dyslexia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'word-foreign': { severity: 'info' } },
  why: 'Un mot anglais ou latin se lit et se prononce autrement. Beaucoup de lecteurs ne le connaissent pas.',
  remedy: 'Utilisez le mot français. Gardez seulement les mots que tout le monde dit, comme « week-end ».',
  good: [{ text: 'Vous venez à la réunion ce week-end.' }, { text: 'Écrivez avant la date limite.' }],
  bad: [
    { text: 'La deadline est lundi.', found: 'deadline' },
    { text: 'Inscrivez-vous à la newsletter.', found: 'newsletter' },
  ],
  *check(text) {
    const find = finder(text)
    for (const sentence of text.sentences) {
      for (const match of find(sentence)) {
        const first = match.units[0]
        if (first === undefined || (first.word.capitalised && first.word.index > 0)) continue
        const seen = text.source.slice(match.start, match.end)
        if (isExplained(text, sentence, seen)) continue
        yield replace(
          match.start,
          match.end,
          `${quote(seen)} est un mot étranger : tout le monde ne le comprend pas.`,
          match.value,
        )
      }
    }
  },
})
