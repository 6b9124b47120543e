import type { PlainDate } from '../../facts/fact.ts'
import { articleHash } from '../../law/text-hash.ts'

/** An article as a copy of the law gives it: the version in force on the day of the copy. */
export interface CopiedArticle {
  /** Id of one of our codes: `css`. */
  readonly code: string
  readonly num: string
  /** Text or HTML, as the copy writes it; see `copiedHash`. */
  readonly text: string
  /** First day of the version; null when the copy doesn't say. */
  readonly from: PlainDate | null
  /** Last day of the version (included); null when no end is known. */
  readonly until: PlainDate | null
  /** Whether the copy knows that another version follows this one. */
  readonly followed: boolean
  /** Whether the copy says that the article is repealed. */
  readonly repealed: boolean
  /** Day to which the copy is known good. */
  readonly asOf: PlainDate
  readonly url: string | null
}

/** What a folder of copies holds of one code. */
export interface CodeCopy {
  readonly code: string
  /** Whether every article of the code is there: one that is missing is then repealed. */
  readonly whole: boolean
  readonly asOf: PlainDate
  /** By number; the most recent copy first where there are several. */
  readonly articles: ReadonlyMap<string, readonly CopiedArticle[]>
}

/** Puts the articles of one code together, the most recent copy of each first. */
export function codeCopy(code: string, whole: boolean, articles: readonly CopiedArticle[]): CodeCopy {
  const byNumber = Map.groupBy(articles, ({ num }) => num)
  for (const own of byNumber.values()) own.sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0))
  return {
    code,
    whole,
    asOf:
      articles
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? '',
    articles: byNumber,
  }
}

const hashes = new WeakMap<CopiedArticle, string>()

/** Hash of the text of a copied article; a copy holds thousands, of which few are asked for. */
export function copiedHash(article: CopiedArticle): string {
  const known = hashes.get(article) ?? articleHash(article.text)
  hashes.set(article, known)
  return known
}
