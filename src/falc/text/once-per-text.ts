/** What several rules and measures ask of the same text, worked out once. */
import type { FalcText } from './falc-text.ts'

/**
 * A function that works its answer out once per text, and forgets it with the text.
 * @example const prose = oncePerText((text) => text.sentences.filter(({ role }) => role !== 'heading'))
 */
export function oncePerText<Answer extends object>(work: (text: FalcText) => Answer): (text: FalcText) => Answer {
  const known = new WeakMap<FalcText, Answer>()
  return (text) => {
    let answer = known.get(text)
    if (answer === undefined) {
      answer = work(text)
      known.set(text, answer)
    }
    return answer
  }
}
