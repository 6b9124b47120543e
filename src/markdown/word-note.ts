import type { Element, ElementContent } from 'hast'
import { isEasy } from '../facts/level.ts'
import type { ExplainedTerm, RenderContext } from './context.ts'
import { element, text } from './element.ts'
import { added, typeset } from './in-language.ts'
import { plainWords } from './plain-words.ts'

/** Where an entry stands on its page, and the word of the text that leads to it. */
export interface NotePlace {
  readonly id: string
  /** Address of the word: `#m3`. */
  readonly back: string
}

/**
 * A word and its explanation, as an entry of a list: a sentence that can be read anywhere, and a
 * link back to the text, which styles show only to those who came by the word.
 */
export function wordNote(term: ExplainedTerm, { id, back }: NotePlace, context: RenderContext): Element {
  const { words } = context
  const explanation = (isEasy(context.level) ? term.falc : null) ?? term.plain
  const lines = explanation
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const name: ElementContent[] = [
    element('b', {}, ...plainWords(term.name, context)),
    ...(term.long === null ? [] : [text(' – '), ...plainWords(term.long, context)]),
    ...added(words.colon, context),
  ]
  const link = element(
    'a',
    { className: ['back'], href: back, ariaLabel: typeset(words.backTo({ word: term.name }), words.lang) },
    '↑',
  )
  if (!isEasy(context.level)) {
    return element('li', { id, className: ['note'] }, ...name, ...plainWords(lines.join(' '), context), text(' '), link)
  }
  const shown = [name, ...lines.map((line) => plainWords(line, context))]
  return element(
    'li',
    { id, className: ['note'] },
    ...shown.flatMap((line) => [element('span', { className: ['line'] }, ...line), text('\n')]),
    link,
  )
}
