import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import type { RenderContext } from '../../markdown/context.ts'
import { expiredNotice } from '../../markdown/expired-notice.ts'
import type { Chosen } from '../../sheets/choose.ts'

/** What must be said above a sheet that shows a figure whose time is over, once for all of them. Empty when none is. */
export function expiredNoticeHtml({ sides }: Chosen, context: RenderContext): string {
  const ids = new Set<string>()
  for (const { nodes } of sides.flat())
    for (const node of nodes) visit(node, 'mention', ({ kind, id }) => void (kind === 'fact' && ids.add(id)))
  const expired = [...ids].flatMap((id) => context.fact(id) ?? []).filter(({ state }) => state === 'expired')
  const notice = expiredNotice(expired, context)
  return notice === null ? '' : toHtml(notice)
}
