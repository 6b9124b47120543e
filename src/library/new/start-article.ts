import { stringify } from 'yaml'
import type { PlainDate } from '../../facts/fact.ts'
import { unfinishedMark } from './unfinished-mark.ts'

/** What a copy says of the article whose entry is begun. */
export interface ReadArticle {
  readonly num: string
  readonly version: PlainDate | null
  readonly until: PlainDate | null
  readonly asOf: PlainDate
  readonly url: string | null
  readonly hash: string
}

/**
 * An entry of `law/<code>.yaml` to finish: what the copy says, and what its writer must say in each language.
 *
 * @param source id of `sources.yaml`, or the copied code's name for a source in full.
 */
export function startArticle(
  { num, version, until, asOf, url, hash }: ReadArticle,
  languages: readonly string[],
  source: { readonly id: string } | { readonly title: string },
): string {
  const gives = Object.fromEntries(
    languages.map((lang) => [
      lang,
      lang === 'fr'
        ? `${unfinishedMark} ce que l'article donne, en une phrase simple, jamais plus forte que lui.`
        : `${unfinishedMark} la même phrase (${lang}).`,
    ]),
  )
  const entry = {
    num,
    title: `${unfinishedMark} de quoi il parle, en quelques mots.`,
    gives,
    version,
    until,
    as_of: asOf,
    source:
      'id' in source ? source.id : { publisher: 'DILA, Légifrance', title: source.title, url: null, consulted: asOf },
    url,
    hash,
  }
  return stringify([entry], { lineWidth: 0 })
}
