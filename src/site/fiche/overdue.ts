import type { PlainDate } from '../../facts/fact.ts'
import type { Version } from '../../library/fiche.ts'
import { phoneHelp } from '../phone-help.ts'
import type { Interface } from '../strings/interface-of.ts'

/** Whether the day before which a text was to be read again is past. */
export function isOverdue({ review }: Pick<Version, 'review'>, isPast: (day: PlainDate) => boolean): boolean {
  return review.next !== '' && isPast(review.next)
}

/** What is then said of it, with someone to ask. `next`: the day, in words. */
export function overdueNotice(next: string, { words, lang }: Interface): string {
  const { overdue, overdueAsk } = words.notices
  const help = phoneHelp(lang)
  return help === null
    ? overdue({ date: next })
    : `${overdue({ date: next })} ${overdueAsk} ${help.name.text}, ${help.number}.`
}
