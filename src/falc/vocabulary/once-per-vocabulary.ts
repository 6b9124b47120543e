import type { FalcText } from '../text/falc-text.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A function of a text's vocabulary, worked out once for all texts that share it. */
export function oncePerVocabulary<Answer extends object>(
  work: (vocabulary: Vocabulary) => Answer,
): (text: FalcText) => Answer {
  const known = new WeakMap<Vocabulary, Answer>()
  return ({ vocabulary }) => {
    let answer = known.get(vocabulary)
    if (answer === undefined) {
      answer = work(vocabulary)
      known.set(vocabulary, answer)
    }
    return answer
  }
}
