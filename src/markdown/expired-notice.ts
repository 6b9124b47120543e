import type { Element } from 'hast'
import type { FactOnDay } from '../facts/fact.ts'
import { contactInText } from './contacts.ts'
import type { RenderContext } from './context.ts'
import { element } from './element.ts'
import { added } from './in-language.ts'

/**
 * At the top of a section that shows a figure whose time is over: since when, and who has today's. Null when none is.
 */
export function expiredNotice(expired: readonly FactOnDay[], context: RenderContext): Element | null {
  const since = expired.flatMap((fact) => (fact.state === 'expired' ? [fact.since] : [])).sort()[0]
  if (since === undefined) return null
  const { words, whoKnows } = context
  const who =
    whoKnows === null
      ? []
      : [element('p', {}, ...added(`${words.notice.who} `, context), ...contactInText(whoKnows, context))]
  return element(
    // A note, not a landmark: a page may have one in each of its sections, and reading modes drop asides.
    'div',
    { className: ['notice', 'notice-expired'], role: 'note' },
    element('p', {}, element('strong', {}, ...added(words.notice.title, context))),
    element('p', {}, ...added(words.notice.text({ since: context.sayDate(since) }), context)),
    ...who,
  )
}
