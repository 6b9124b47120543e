import { toHtml } from 'hast-util-to-html'
import type { RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { RenderContext } from './context.ts'
import { expiredNotice } from './expired-notice.ts'
import { handlersFor } from './handlers.ts'
import { newScope } from './scope.ts'

/**
 * The body of a section as HTML, without its heading: figures with their state and source, hard
 * words explained, cards, links of the site, the language's typography. Works without JavaScript.
 *
 * @param section body of a section; its id makes the ids in the HTML unique on the page.
 * @param context the reader and the day (see `context.ts`).
 */
export function renderSection(section: { readonly id: string; readonly nodes: readonly RootContent[] }, context: RenderContext): string {
  const scope = newScope(context, section.id)
  const body = toHast({ type: 'root', children: [...section.nodes] }, { handlers: handlersFor(scope) })
  const notice = expiredNotice(scope)
  return (notice === null ? '' : `${toHtml(notice)}\n`) + toHtml(body)
}
