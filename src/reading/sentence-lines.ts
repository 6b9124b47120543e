import type { Level } from '../facts/level.ts'
import { fromPlainText } from '../falc/text/build.ts'

/** A text as the lines that show it: each sentence its own on an easy-to-read page, all in one elsewhere. */
export function sentenceLines(text: string, level: Level): readonly string[] {
  if (level === 'standard') return [text]
  return fromPlainText(text).sentences.map(({ start, end }) => text.slice(start, end).trim())
}
