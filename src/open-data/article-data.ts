import type { Localized, Source } from '../facts/fact.ts'
import type { Article } from '../law/article.ts'
import type { ChangeKind } from '../law/change.ts'
import { articleOnDay } from '../law/on-day.ts'
import type { Library } from '../library/model.ts'

/** An article of law as open data. */
export interface ArticleData {
  /** `csp.L1110-3` */
  readonly id: string
  readonly code: Localized
  readonly num: string
  readonly title: Localized | null
  /** One plain sentence; not the article itself. */
  readonly gives: Localized
  /** First and last day of the version that was read. */
  readonly version: string | null
  readonly until: string | null
  /** False once that version has ended: what rests on it is to be read again. */
  readonly in_force: boolean
  /** How the article is known to have changed since it was read; null when it is not. */
  readonly change: ChangeKind | null
  /** Day to which the copy that was read is known good. */
  readonly as_of: string
  readonly url: string | null
  readonly source: Source
  /** Fingerprint of the text that was read; null when nobody has compared it. */
  readonly hash: string | null
}

export function articleData(
  article: Article,
  { today, lawChanges }: Pick<Library, 'today' | 'lawChanges'>,
): ArticleData {
  const { id, code, num, title, gives, version, until, asOf, url, source, hash } = article
  const inForce = articleOnDay(article, today).ended === null
  const change = lawChanges.get(id)?.change ?? null
  return {
    id,
    code: code.name,
    num,
    title,
    gives,
    version,
    until,
    in_force: inForce,
    change,
    as_of: asOf,
    url,
    source,
    hash,
  }
}
