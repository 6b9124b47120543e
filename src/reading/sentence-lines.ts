import { fromPlainText } from '../falc/text/build.ts'
import type { Level } from '../library/model.ts'

/** A text as the lines that show it: each sentence its own on an easy-to-read page, all in one elsewhere. */
export function sentenceLines(text: string, level: Level): readonly string[] {
  if (level === 'standard') return [text]
  return fromPlainText(text).sentences.map(({ start, end }) => text.slice(start, end).trim())
}
