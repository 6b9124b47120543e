import type { ElementContent } from 'hast'
import { toString } from 'mdast-util-to-string'
import { isEasy } from '../facts/level.ts'
import type { RenderContext } from './context.ts'
import { element, text } from './element.ts'

/**
 * Short texts one after the other, each ended like a sentence: whole sentences wherever the text is
 * read, copied or printed. In easy French each is a line of its own.
 */
export function sentences(parts: readonly (readonly ElementContent[])[], { level }: RenderContext): ElementContent[] {
  const ended = parts.map((part) => (/[.!?…]\p{Pf}?$/u.test(toString(part).trimEnd()) ? part : [...part, text('.')]))
  return ended.flatMap((part, index) => {
    const shown = isEasy(level) ? [element('span', { className: ['line'] }, ...part)] : part
    return index === 0 ? shown : [text(isEasy(level) ? '\n' : ' '), ...shown]
  })
}
