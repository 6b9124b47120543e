import { toHtml } from 'hast-util-to-html'
import type { FactOnDay } from '../../facts/fact.ts'
import type { RenderContext } from '../../markdown/context.ts'
import { expiredNotice } from '../../markdown/expired-notice.ts'

/** What must be said above a sheet that shows a figure whose time is over, once for all of them. Empty when none is. */
export function expiredNoticeHtml(shown: readonly FactOnDay[], context: RenderContext): string {
  const notice = expiredNotice(
    shown.filter(({ state }) => state === 'expired'),
    context,
  )
  return notice === null ? '' : toHtml(notice)
}
