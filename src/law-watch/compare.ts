import type { PlainDate } from '../facts/fact.ts'
import { addDays } from '../facts/plain-date.ts'
import type { Article } from '../law/article.ts'
import type { LawChange } from '../law/change.ts'
import type { CodeCopy, CopiedArticle } from './copy/copied-article.ts'
import { copiedHash } from './copy/copied-article.ts'

/** What a fresh copy says of the articles that the site rests on. */
export interface Comparison {
  /** In the order of the articles. */
  readonly changes: readonly LawChange[]
  /** Ids of the articles whose text is the same. */
  readonly same: readonly string[]
  /** Ids of the articles of which the copy says nothing new: absent from it, or older there than what was read. */
  readonly unread: readonly string[]
}

/**
 * Compares the recorded articles with a copy. Only what the entries do not say yet is a change: an
 * end that an entry knows is none.
 *
 * @param copies by id of code.
 * @param today whether a version that follows is to come or has come.
 */
export function compareWithCopy(
  articles: readonly Article[],
  copies: ReadonlyMap<string, CodeCopy>,
  today: PlainDate,
): Comparison {
  const changes: LawChange[] = []
  const same: string[] = []
  const unread: string[] = []
  for (const article of articles) {
    const copy = copies.get(article.code.id)
    const found = copy === undefined ? 'unread' : differenceOf(article, copy, today)
    if (found === 'unread') unread.push(article.id)
    else if (found === 'same') same.push(article.id)
    else changes.push(found)
  }
  return { changes, same, unread }
}

function differenceOf(article: Article, copy: CodeCopy, today: PlainDate): LawChange | 'same' | 'unread' {
  if (article.hash === null) return 'unread'
  const versions = copy.articles.get(article.num) ?? []
  const [latest] = versions
  const change = (
    kind: LawChange['change'],
    since: PlainDate | null,
    seen: PlainDate,
    to: string | null = null,
  ): LawChange => ({ article: article.id, change: kind, since, to, seen })
  if (latest === undefined || latest.repealed) {
    const moved = movedTo(article, copy)
    if (moved !== null) return change('renumbered', moved.from, moved.asOf, moved.num)
    if (latest !== undefined)
      return isOlder(article, latest)
        ? 'unread'
        : change('repealed', latest.until === null ? latest.from : addDays(latest.until, 1), latest.asOf)
    return copy.whole && (article.version ?? article.asOf) <= copy.asOf ? change('repealed', null, copy.asOf) : 'unread'
  }
  if (isOlder(article, latest)) return 'unread'
  // A tree may hold two articles of one number: overseas, or of two parts.
  const alike = versions.find((one) => one.asOf === latest.asOf && copiedHash(one) === article.hash)
  if (alike === undefined) {
    const moved = movedTo(article, copy)
    const isNew = moved?.from != null && moved.from > (article.version ?? article.asOf)
    return isNew ? change('renumbered', moved.from, moved.asOf, moved.num) : change('changed', latest.from, latest.asOf)
  }
  if (alike.until === null || (article.until !== null && article.until <= alike.until)) return 'same'
  const since = addDays(alike.until, 1)
  return change(since > today ? 'deferred' : alike.followed ? 'changed' : 'repealed', since, alike.asOf)
}

/** Whether the copy holds a version from before the one that was read. */
function isOlder({ version, asOf }: Article, copied: CopiedArticle): boolean {
  return version !== null && copied.from !== null ? copied.from < version : copied.asOf < asOf
}

/** Characters from which two articles of one code are not the same by chance. */
const TELLING = 80

function movedTo({ num, hash }: Article, copy: CodeCopy): CopiedArticle | null {
  for (const [other, [latest]] of copy.articles) {
    if (
      other !== num &&
      latest !== undefined &&
      !latest.repealed &&
      latest.text.length >= TELLING &&
      copiedHash(latest) === hash
    )
      return latest
  }
  return null
}
