/** Which sentences are prose: headings and table cells are telegraphic by nature. */
import type { FalcText, Sentence } from '../../text/falc-text.ts'

const known = new WeakMap<FalcText, readonly Sentence[]>()

/** Sentences of paragraphs and list items, quotations left out; gathered once for all rules. */
export function prose(text: FalcText): readonly Sentence[] {
  let sentences = known.get(text)
  if (sentences === undefined) {
    sentences = text.sentences.filter(({ role, block }) => role !== 'heading' && role !== 'cell' && !block.quoted)
    known.set(text, sentences)
  }
  return sentences
}
