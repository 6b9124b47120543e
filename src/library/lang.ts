import type { Localized } from '../facts/fact.ts'
import type { Level } from '../facts/level.ts'

/** BCP 47 code of a content language: `fr`, `en`, `ar`. */
export type Lang = string

/** Which text of a fiche: its language and reading level. `fr/standard` is the reference. */
export type VersionKey = `${Lang}/${Level}`

export interface Language {
  readonly code: Lang
  /** The language's name in itself: `العربية`. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
}

/** A simplified reading level: a file of `levels/`. Its id ends file names and stands in addresses. */
export interface ReadingLevel {
  readonly id: Level
  readonly languages: readonly Lang[]
  readonly name: Localized
  /** The program that judges its texts. */
  readonly checker: 'falc' | null
  /** What is said above a text that nobody has validated; null for the usual words. */
  readonly notice: Localized | null
  /** What is said of the codes printed on paper, a sentence a line; null for the usual words. */
  readonly codeHint: Localized | null
  /** Whether each published fiche must have a text of this level. */
  readonly expected: boolean
  readonly file: string
}
