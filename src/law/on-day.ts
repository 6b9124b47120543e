import type { PlainDate } from '../facts/fact.ts'
import { addDays, daysBetween } from '../facts/plain-date.ts'
import type { Article } from './article.ts'
import type { LawChange } from './change.ts'

/** Days after which the copy that was read is called old: about one article in six changes in two years. */
const OLD_COPY_DAYS = 365

/** What may be said of an article on a day. */
export interface ArticleOnDay {
  readonly article: Article
  /** First day on which the version that was read no longer held, when that day has come. */
  readonly ended: PlainDate | null
  /** Whether today's version must be checked, because the copy is more than a year old. */
  readonly oldCopy: boolean
  /** Whether the article is known to have changed since it was read, and nobody has read it again. */
  readonly changed: boolean
}

/** @param change what is recorded of the article, if anything. */
export function articleOnDay(article: Article, day: PlainDate, change?: LawChange): ArticleOnDay {
  return {
    article,
    ended: article.until !== null && article.until < day ? addDays(article.until, 1) : null,
    oldCopy: daysBetween(article.asOf, day) > OLD_COPY_DAYS,
    changed: change !== undefined && (change.change !== 'deferred' || (change.since !== null && change.since <= day)),
  }
}
