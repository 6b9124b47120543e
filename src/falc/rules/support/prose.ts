/** Which sentences are prose: headings and table cells are telegraphic by nature. */
import type { FalcText, Sentence } from '../../text/falc-text.ts'

/** Sentences of paragraphs and list items, quotations left out. */
export function* prose(text: FalcText): Generator<Sentence> {
  for (const sentence of text.sentences) {
    if (sentence.role !== 'heading' && sentence.role !== 'cell' && !sentence.block.quoted) yield sentence
  }
}
