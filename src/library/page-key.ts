import type { Level } from '../facts/level.ts'
import type { Lang } from './lang.ts'

/** Which text of which page: `aide/fr/falc`. */
export function pageKey(page: string, lang: Lang, level: Level): string {
  return `${page}/${lang}/${level}`
}

/** The page of such a key: `aide`. */
export function pageOf(key: string): string {
  return key.slice(0, key.indexOf('/'))
}
