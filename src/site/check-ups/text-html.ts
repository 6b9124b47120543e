import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import type { RenderContext } from '../../markdown/context.ts'
import { handlersFor } from '../../markdown/handlers.ts'
import { parseMarkdown } from '../../markdown/parse.ts'
import { sectionText } from '../../markdown/plain-text.ts'
import { renderSection } from '../../markdown/render.ts'
import { newScope } from '../../markdown/scope.ts'

/**
 * A text of a check-up as HTML, its figures with their source.
 *
 * @param id makes the ids in the HTML unique on the page.
 * @param warns whether a figure that has ended brings the notice that says who knows today's; without, its date alone says so.
 */
export function htmlOf(source: string, id: string, context: RenderContext, warns: boolean): string {
  const { children } = parseMarkdown(source)
  if (warns) return renderSection({ id, nodes: children }, context)
  return toHtml(toHast({ type: 'root', children }, { handlers: handlersFor(newScope(context, id)) }))
}

/** A label or a title as plain words, its figures said. */
export function wordsOf(source: string, context: RenderContext): string {
  return sectionText({ nodes: parseMarkdown(source).children }, context)
}
