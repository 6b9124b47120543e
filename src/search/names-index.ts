import type { Level } from '../facts/level.ts'
import { isEasy } from '../facts/level.ts'
import type { Lang, Language } from '../library/lang.ts'
import type { EverydayWords } from './languages/everyday.ts'
import type { Weights } from './weights.ts'

/** Grows when the shape of the index changes: a page that was open before then asks to be loaded again. */
export const namesFormat = 2

/**
 * What a language's search knows before reading any text: one small file per language, loaded with the
 * first question. It names fiches and helps; where they are is for the page to say.
 */
export interface NamesIndex {
  readonly format: number
  readonly lang: Lang
  /** False when no text exists in this language: then there is no full-text index either. */
  readonly indexed: boolean
  /** Languages that fiches are offered in, with their names in themselves. */
  readonly languages: readonly Language[]
  readonly everyday: EverydayWords
  /** Where names count otherwise than usual. */
  readonly weights?: Partial<{ readonly [Room in keyof Weights]: Partial<Weights[Room]> }>
  readonly fiches: readonly NamedFiche[]
  readonly helps: readonly NamedHelp[]
}

export interface NamedFiche {
  readonly id: string
  /** Language of the title: the index's own, or `fr` when the fiche does not exist in it. */
  readonly lang: Lang
  readonly title: string
  readonly summary: string
  readonly theme: string
  /** Reading levels that exist in `lang`, each with its title when it has its own. */
  readonly levels: Readonly<Record<Level, string>>
  /** Other languages that have the fiche. */
  readonly languages: readonly Lang[]
  readonly keywords: readonly string[]
  /** Other names and spellings that people use. */
  readonly names: readonly string[]
  readonly code: string | null
  readonly sections: readonly NamedSection[]
  /** Its drawings of facts; left out when it has none. */
  readonly diagrams?: readonly NamedSection[]
}

export interface NamedSection {
  readonly id: string
  readonly title: string
  readonly code: string | null
  /** Page of the easy-to-read text that has it, when it is not the main one; null when that text leaves it out. */
  readonly easy?: string | null
}

/** The page of a text that has the section, when it is not the main one. */
export function partOf({ easy }: NamedSection, level: Level): string | null {
  return isEasy(level) ? (easy ?? null) : null
}

/** What is found beside fiches. */
export type NamedHelp = NamedPage | NamedContact

interface Named {
  readonly id: string
  /** Language of the title: the index's own, or `fr` when it has none in it. */
  readonly lang: Lang
  readonly title: string
  /** Other ways to name it: forms of a word, parts of a body's name. */
  readonly names: readonly string[]
}

/** A model letter, a check-up, or a word of the glossary: each has a place in the site. */
export interface NamedPage extends Named {
  readonly kind: 'letter' | 'check-up' | 'word'
}

/** Someone to call: the answer itself. */
export interface NamedContact extends Named {
  readonly kind: 'contact'
  /** As written by the editors: `01 53 62 40 30`; null when there is none. */
  readonly phone: string | null
  readonly sms: string | null
  /** Where to write to a body that has neither. */
  readonly url: string | null
  readonly hours: string | null
  readonly cost: string | null
  readonly forWhom: string | null
  /** Nobody has checked the number yet: said beside it. */
  readonly unverified: boolean
}
