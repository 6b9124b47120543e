/** Words that the French lexicon doesn't have: most are typing mistakes. */
import { nearForms } from '../lexicon/near-forms.ts'
import { falcRule } from '../rule.ts'
import type { WordToken } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { INCLUSION_EUROPE, MEASURED } from './support/references.ts'

const SHORTEST = 4
/** Beyond this many unknown words the text isn't French, and nothing is proposed any more. */
const MOST_PROPOSALS = 50

export const wordSpelling = falcRule({
  id: 'word-spelling',
  family: 'words',
  title: 'Relire les mots inconnus',
  criteria: [],
  references: [INCLUSION_EUROPE, MEASURED],
  helps: ['non-native', 'dyslexia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'word-spelling': { severity: 'info' } },
  why: 'Un mot mal écrit arrête le lecteur, et la voix qui lit la page le dit de travers.',
  remedy: 'Corrigez la faute de frappe. Si le mot est juste, est-il assez connu ?',
  good: [
    { text: 'La caisse rembourse vos soins.' },
    { text: 'Demandez un pass à Lévalua.', why: 'Un nom propre n’est pas une faute.' },
  ],
  bad: [
    { text: 'La caisse remborse vos soins.', found: 'remborse' },
    { text: 'Il connait lhistoire.', found: 'lhistoire' },
  ],
  *check(text) {
    const seen = new Set<string>()
    for (const word of text.words) {
      if (!isUnknown(word) || seen.has(word.form)) continue
      seen.add(word.form)
      const suggestions = seen.size <= MOST_PROPOSALS ? nearForms(word.form) : []
      yield {
        start: word.start + word.elision.length,
        end: word.end,
        message: `${quote(word.form)} n’est pas dans le lexique français : faute de frappe, ou mot très rare.`,
        suggestions,
      }
    }
  },
})

/** A word in small letters only: names and acronyms are left to other rules. */
function isUnknown(word: WordToken): boolean {
  return (
    !word.info.known &&
    !word.capitalised &&
    word.form.length >= SHORTEST &&
    /^\p{Ll}+$/u.test(word.text.slice(word.elision.length))
  )
}
