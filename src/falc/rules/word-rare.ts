/** Words that few readers know, as a to-do list: replace or explain. */
import type { Rule } from '../rule.ts'
import type { Reading } from '../lexicon/word-info.ts'
import type { WordToken } from '../text/falc-text.ts'
import { isExplained } from './support/explained.ts'
import { quote } from './support/finding.ts'
import { COGA, INCLUSION_EUROPE, MEASURED, RLS } from './support/references.ts'

/** Rank of a lemma in the frequency list from which a word may be unknown. */
const RARE = 5000
const GRAMMAR: readonly Reading[] = ['pronoun', 'determiner', 'preposition', 'conjunction', 'interjection']

export const wordRare: Rule = {
  id: 'word-rare',
  family: 'words',
  title: 'Remplacer ou expliquer les mots rares',
  criteria: ['6.5', '6.7'],
  references: [RLS, INCLUSION_EUROPE, COGA, MEASURED],
  severity: 'info',
  why: 'Un mot peu courant arrête le lecteur. La fréquence ne dit pas tout : c’est une liste à relire, pas une liste de fautes.',
  remedy: 'Remplacez le mot par un mot plus courant, ou expliquez-le sur place.',
  good: [{ text: 'Le médecin vous soigne.' }, { text: 'Un apatride est une personne sans nationalité.' }],
  bad: [
    { text: 'Son courroux est grand et tout le monde part.', found: 'courroux' },
    { text: 'Il faut corroborer vos dires et revenir demain.', found: 'corroborer' },
  ],
  *check(text) {
    const seen = new Set<string>()
    for (const sentence of text.sentences) {
      for (const word of sentence.words) {
        if (word.form.length < 4 || !isRare(word)) continue
        const lemma = word.info.lemmas[0] ?? word.form
        if (seen.has(lemma)) continue
        seen.add(lemma)
        if (isExplained(text, sentence, word.form)) continue
        yield { start: word.start + word.elision.length, end: word.end, message: `${quote(word.form)} est un mot peu courant : certains lecteurs ne le connaissent pas.` }
      }
    }
  },
}

function isRare(word: WordToken): boolean {
  const { info } = word
  if (!info.known || info.rank <= RARE || info.has('proper-noun')) return false
  if (word.capitalised && word.index > 0) return false
  return !GRAMMAR.some((reading) => info.has(reading))
}
