/** What several rules ask of the same sentence, worked out once and kept with it. */
import type { Sentence } from './falc-text.ts'

let slots = 0

/**
 * A function that works its answer out once per sentence. Kept on the sentence itself: a weak map
 * of every sentence of a long text costs more than most of the answers.
 * @example const commas = oncePerSentence((sentence) => sentence.tokens.filter((token) => token.text === ',').length)
 */
export function oncePerSentence<Answer extends object | number | boolean>(
  work: (sentence: Sentence) => Answer,
): (sentence: Sentence) => Answer {
  const slot = slots++
  return (sentence) => {
    // Only this function writes in its slot.
    let answer = sentence.kept[slot] as Answer | undefined
    if (answer === undefined) {
      answer = work(sentence)
      sentence.kept[slot] = answer
    }
    return answer
  }
}
