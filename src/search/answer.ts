import type { TypedCode } from '../codes/parse-code.ts'
import type { Level } from '../facts/level.ts'
import type { NamedFiche, NamedHelp, NamedSection } from './names-index.ts'

/** What answers, best first in an answer. */
export type Found = FoundFiche | FoundHelp

export interface FoundFiche {
  readonly kind: 'fiche'
  readonly fiche: NamedFiche
  /** Level of the text to open: the one asked for where it exists. */
  readonly level: Level
  readonly title: string
  /** Where in the fiche the question is best met, or null for its beginning. */
  readonly section: NamedSection | null
  /** The other name by which it was found, or null when its title or its text says why. */
  readonly name: string | null
  /** Higher is better; comparable within one answer only. */
  readonly score: number
}

export interface FoundHelp {
  readonly kind: NamedHelp['kind']
  readonly help: NamedHelp
  readonly title: string
  readonly score: number
}

/** A code typed in place of a question, that opens nothing. */
export type WrongCode = Extract<TypedCode, { readonly state: 'wrong-length' | 'wrong-check-digit' | 'unknown' }>

export interface Answer {
  readonly found: readonly Found[]
  /** Words that were not known, each with the known word that was looked up beside it. */
  readonly mended: readonly { readonly typed: string; readonly meant: string }[]
  /** Words that the site does not have, nor anything like them, as typed. */
  readonly unknown: readonly string[]
  /** When nothing is found: ids of the nearest themes, nearest first; none when no theme is nearer than another. */
  readonly nearest: readonly string[]
  readonly wrongCode: WrongCode | null
}

export const noAnswer: Answer = { found: [], mended: [], unknown: [], nearest: [], wrongCode: null }

/** The fiches of an answer. */
export function fichesOf({ found }: Answer): FoundFiche[] {
  return found.filter((each): each is FoundFiche => each.kind === 'fiche')
}
