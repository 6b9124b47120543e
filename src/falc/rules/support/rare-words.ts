/** The words of a text that few readers know, each once, where it first stands. */
import type { Reading } from '../../lexicon/word-info.ts'
import type { WordToken } from '../../text/falc-text.ts'
import { oncePerText } from '../../text/once-per-text.ts'
import { oncePerVocabulary } from '../../vocabulary/once-per-vocabulary.ts'
import { isExplained } from './explained.ts'

/** Rank of a lemma in the frequency list from which a word may be unknown. */
const RARE = 5000
const GRAMMAR: readonly Reading[] = ['pronoun', 'determiner', 'preposition', 'conjunction', 'interjection']

const knownWords = oncePerVocabulary(({ 'known-words': words }) => new Set(words))

/** In reading order; a word that the text explains is left out. */
export const rareWordsOf = oncePerText((text): readonly WordToken[] => {
  const known = knownWords(text)
  const seen = new Set<string>()
  const found: WordToken[] = []
  for (const sentence of text.sentences) {
    for (const word of sentence.words) {
      if (word.form.length < 4 || !isRare(word)) continue
      const lemma = word.info.lemmas[0] ?? word.form
      if (seen.has(lemma) || known.has(lemma) || known.has(word.form)) continue
      seen.add(lemma)
      if (!isExplained(text, sentence, word.form)) found.push(word)
    }
  }
  return found
})

function isRare(word: WordToken): boolean {
  const { info } = word
  if (!info.known || info.rank <= RARE || info.has('proper-noun')) return false
  if (word.capitalised && word.index > 0) return false
  return !GRAMMAR.some((reading) => info.has(reading))
}
