/** Passes over the sentences in which a reading can't be found: most have no conditional, no participle. */
import { bitOf } from '../../lexicon/lefff-readings.ts'
import type { Reading } from '../../lexicon/word-info.ts'
import type { Sentence } from '../../text/falc-text.ts'
import { oncePerSentence } from '../../text/once-per-sentence.ts'

const readingsOf = oncePerSentence((sentence) => {
  let bits = 0
  for (const word of sentence.words) bits |= word.info.bits
  return bits
})

/**
 * A test for sentences of which a word has one of these readings.
 * @example const mayBePast = sentencesWith('past-simple', 'imperfect')
 */
export function sentencesWith(...readings: readonly Reading[]): (sentence: Sentence) => boolean {
  const wanted = readings.reduce((bits, reading) => bits | bitOf(reading), 0)
  return (sentence) => (readingsOf(sentence) & wanted) !== 0
}
