import type { Lang, Language, Level } from '../library/model.ts'

/**
 * What a language's search knows before reading any text: one small file per language, loaded with the
 * first question. It names fiches; where they are is for the page to say.
 */
export interface NamesIndex {
  readonly lang: Lang
  /** False when no text exists in this language: then there is no full-text index either. */
  readonly indexed: boolean
  /** Languages that fiches are offered in, with their names in themselves. */
  readonly languages: readonly Language[]
  readonly fiches: readonly NamedFiche[]
  /** Words of the texts and the glossary, normalised, separated by spaces: what a spelling may be mended to. */
  readonly words: string
}

export interface NamedFiche {
  readonly id: string
  /** Language of the title: the index's own, or `fr` when the fiche does not exist in it. */
  readonly lang: Lang
  readonly title: string
  readonly summary: string
  /** Reading levels that exist in `lang`, each with its title when it has its own. */
  readonly levels: Readonly<Partial<Record<Level, string>>>
  /** Other languages that have the fiche. */
  readonly languages: readonly Lang[]
  readonly keywords: readonly string[]
  /** Other names and spellings that people use. */
  readonly names: readonly string[]
  readonly code: string | null
  readonly sections: readonly NamedSection[]
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
  return level === 'falc' ? (easy ?? null) : null
}
