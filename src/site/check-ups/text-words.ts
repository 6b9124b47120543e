import type { RenderContext } from '../../markdown/context.ts'
import { parseMarkdown } from '../../markdown/parse.ts'
import { sectionText } from '../../markdown/plain-text.ts'

/** A label or a title as plain words, its figures said. */
export function wordsOf(source: string, context: RenderContext): string {
  return sectionText({ nodes: parseMarkdown(source).children }, context)
}
