import type { Level } from '../facts/level.ts'
import { isEasy } from '../facts/level.ts'
import type { Version } from '../library/fiche.ts'
import type { Lang } from '../library/lang.ts'
import { homeAddress } from './addresses.ts'
import { hasEasyFiches } from './blocks/useful.ts'
import { sectionPages } from './fiche/section-pages.ts'

/** Where the top of a page leads those who read with difficulty. */
export interface EasyWay {
  readonly href: string
  readonly lang: Lang
  /** The pages of an easy text in several, for the script that follows the reader. */
  readonly pages?: string | undefined
}

/** The way of a page without an easy text of its own: the home page of those there are; null in a site without any. */
export function easyHome(): EasyWay | null {
  return hasEasyFiches ? { href: homeAddress('fr', 'falc'), lang: 'fr' } : null
}

/** The way to the easy text of a fiche, among its texts; to the easy home where it has none. */
export function easyTextOf(levels: readonly Version[], address: (text: Version) => string): EasyWay | null {
  const easy = levels.find(({ level }) => isEasy(level))
  return easy === undefined ? easyHome() : { href: address(easy), lang: easy.lang, pages: sectionPages(easy) }
}

/** The way to the easy text of another page, among the levels it is written in; to the easy home where it has none. */
export function easyPageOf(levels: readonly Level[], lang: Lang, address: (level: Level) => string): EasyWay | null {
  const easy = levels.find(isEasy)
  return easy === undefined ? easyHome() : { href: address(easy), lang }
}
