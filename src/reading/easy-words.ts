import type { Localized } from '../facts/fact.ts'
import type { Level } from '../facts/level.ts'
import { isEasy, readingKey } from '../facts/level.ts'
import type { Said } from '../facts/localized.ts'
import { localized } from '../facts/localized.ts'
import type { Lang } from '../library/lang.ts'
import type { ExplainedTerm } from '../markdown/context.ts'
import { sentenceLines } from './sentence-lines.ts'

/**
 * A text of the data for a reader. Where an easy text must borrow the words of another reading, each sentence comes on
 * a line of its own, as in the rest of its page.
 */
export function saidTo(text: Localized, lang: Lang, level: Level): Said {
  const said = localized(text, lang, level)
  const isOwn = typeof text !== 'string' && text[readingKey(lang, level)] !== undefined
  return isEasy(level) && !isOwn ? { ...said, text: onLines(said.text, level) } : said
}

/** A word of the glossary for a reader, its explanation likewise. */
export function explainedTo(entry: ExplainedTerm, level: Level): ExplainedTerm {
  return isEasy(level) && entry.falc === null ? { ...entry, plain: onLines(entry.plain, level) } : entry
}

/** The lines that are there already, and each of their sentences. */
function onLines(text: string, level: Level): string {
  return text
    .split('\n')
    .flatMap((line) => sentenceLines(line, level))
    .join('\n')
}
