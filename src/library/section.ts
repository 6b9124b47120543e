import type { Heading, RootContent } from 'mdast'
import type { MentionKind } from '../markdown/mentions.ts'
import type { Place } from './place.ts'

/** Something that a text asks for by its id, where it stands. */
export type Reference = Place &
  (
    | { readonly kind: MentionKind; readonly target: string }
    /** A link to a fiche, whole or to a section of it. */
    | { readonly kind: 'fiche'; readonly target: string; readonly section: string | null }
    /** Any other link; its address as typed: `#cout`, `https://…`. */
    | { readonly kind: 'link'; readonly target: string }
  )

/** A section, and the page of the text on which it stands. */
export interface Section extends WrittenSection {
  /** Id of the part that holds it; null for the main page. */
  readonly part: string | null
  /** The file in which it is written, of which its positions are. */
  readonly file: string
}

/** A section as its own file tells it. */
export interface WrittenSection {
  /** Shared by all languages and levels of the fiche: `essentiel`, `cout`… */
  readonly id: string
  readonly title: string
  /** Concept of the pictogram manifest, when the section names one. */
  readonly pictogram: string | null
  /** 1-based line of the heading. */
  readonly line: number
  /** Without its attributes. */
  readonly heading: Heading
  /** Body of the section, without its heading; positions are those of the source file. */
  readonly nodes: readonly RootContent[]
  /** Hash of the normalised text, what `source:` hashes of twins and translations refer to. */
  readonly hash: string
  /** In text order, repeated as often as they stand there. */
  readonly references: readonly Reference[]
  /** Ids used, each once: what the text asks for. */
  readonly uses: {
    readonly facts: readonly string[]
    readonly terms: readonly string[]
    readonly contacts: readonly string[]
    readonly law: readonly string[]
  }
}
