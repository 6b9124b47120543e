import type { ElementContent } from 'hast'
import type { Level } from '../../facts/level.ts'
import { element, text } from '../../markdown/element.ts'
import { sentenceLines } from '../../reading/sentence-lines.ts'

/** Words as the lines that show them: each sentence its own in an easy text. */
export function lines(words: string, level: Level): ElementContent[] {
  const all = sentenceLines(words, level)
  return all.length === 1
    ? [text(words)]
    : all.flatMap((line) => [element('span', { className: ['line'] }, line), text('\n')])
}
