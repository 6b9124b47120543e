/**
 * A French text as the easy-to-read rules see it: blocks → lines → sentences → tokens, each with
 * its exact place in the source file. Offsets are UTF-16 units, [start, end).
 */
import type { WordInfo } from '../lexicon/word-info.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

/** A link to a fiche of the site, from its first word's bracket to its end. */
export interface LinkedFiche extends Span {
  readonly fiche: string
}

export interface FalcText {
  readonly source: string
  readonly format: 'markdown' | 'plain'
  /** Headings, paragraphs, list items and table cells, in reading order. */
  readonly blocks: readonly Block[]
  /** What stands under each heading; the first one has no heading when text precedes the first heading. */
  readonly sections: readonly Section[]
  readonly lists: readonly List[]
  readonly tables: readonly Table[]
  /** Every sentence of every block, in reading order. */
  readonly sentences: readonly Sentence[]
  /** Every `word` token, in reading order. */
  readonly words: readonly WordToken[]
  /** Sum of the sentences' `wordCount`. */
  readonly wordCount: number
  /** False when the text came as one long run, so that "one sentence per line" can't be judged. */
  readonly hasLines: boolean
  /** The lists of words that it is checked with, read at the first question. */
  readonly vocabulary: Vocabulary
  /** 1-based line and column (UTF-16 units) of an offset, as editors count them. */
  readonly position: (offset: number) => { readonly line: number; readonly column: number }
}

interface BlockBase extends Span {
  /** Position in `FalcText.blocks`. */
  readonly index: number
  readonly section: Section
  /** Lines as the reader sees them: soft-wrapped source lines are joined. */
  readonly lines: readonly Line[]
  readonly sentences: readonly Sentence[]
  readonly linkedFiches: readonly LinkedFiche[]
  /** Words of all its sentences. */
  readonly wordCount: number
  readonly quoted: boolean
}

export interface Heading extends BlockBase {
  readonly kind: 'heading'
  /** 1 to 6. */
  readonly depth: number
  /** `{#id}` of our Markdown. */
  readonly id: string | null
  /** `picto=concept` of our Markdown. */
  readonly pictogram: string | null
}
export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph'
}
export interface Item extends BlockBase {
  readonly kind: 'item'
  readonly list: List
  /** 0-based among the items of its list; the blocks of one item share it. */
  readonly position: number
}
export interface Cell extends BlockBase {
  readonly kind: 'cell'
  readonly table: Table
  readonly row: number
  readonly column: number
}
export type Block = Heading | Paragraph | Item | Cell

export interface List extends Span {
  readonly ordered: boolean
  /** 1 for a list of the page, 2 for a list in a list. */
  readonly depth: number
  /** The sentence just before, when it opens the list. */
  readonly leadIn: Sentence | null
  readonly items: readonly Item[]
}

export interface Table extends Span {
  readonly rows: number
  readonly columns: number
}

export interface Section extends Span {
  /** Null before the first heading. */
  readonly heading: Heading | null
  readonly id: string | null
  readonly blocks: readonly Block[]
}

/** One line on the reader's screen, before wrapping by the screen. */
export interface Line extends Span {
  /** Sentences that begin on this line. */
  readonly sentences: readonly Sentence[]
}

/** `lead-in`: the sentence that ends with « : » and opens a list. */
export type Role = 'text' | 'heading' | 'item' | 'lead-in' | 'cell'

export interface Sentence extends Span {
  /** Position in `FalcText.sentences`. */
  readonly index: number
  readonly block: Block
  readonly role: Role
  /** What is read: without markup, facts shown as their value when it is known, spaces single. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: readonly WordToken[]
  /** Words and numbers; `l'hôpital` and `est-ce` count 1, a shown fact counts its words. */
  readonly wordCount: number
  /** How many of the block's lines it runs over. */
  readonly lineCount: number
  /** What `oncePerSentence` remembers of it, one place per question. */
  readonly kept: unknown[]
}

interface TokenBase extends Span {
  /** As read; equals `source.slice(start, end)` unless markup cuts the token. */
  readonly text: string
  /** Position in `Sentence.tokens`. */
  readonly index: number
}

export interface WordToken extends TokenBase {
  readonly kind: 'word'
  /** Lower case, straight apostrophes: `l'hôpital`. */
  readonly lower: string
  /** The elided word in front, with its apostrophe: `l'`, or ''. */
  readonly elision: string
  /** The word itself without elision nor attached pronoun: `hôpital`, `est` for `est-ce`. */
  readonly form: string
  /** The attached pronoun or demonstrative: `-ce`, `-vous`, `-là`, or ''. */
  readonly enclitic: string
  /** Lexicon readings of `form`, looked up at first use. */
  readonly info: WordInfo
  /** True when the first letter is a capital. */
  readonly capitalised: boolean
}

export interface NumberToken extends TokenBase {
  /** `30`, `1 200,50`, `01 23 45 67 89`, `12/03/2021`, `14h30`, `1er`. */
  readonly kind: 'number'
}
export interface PunctuationToken extends TokenBase {
  readonly kind: 'punctuation'
}
export interface AddressToken extends TokenBase {
  /** Web or mail address. */
  readonly kind: 'address'
}
/**
 * `{{css.ceiling}}`, `{{term:ald}}`, `{{contact:x}}`, `{{letter:x}}`, `{{law:x}}`: `text` is the value shown, or the
 * id.
 */
export interface ReferenceToken extends TokenBase {
  readonly kind: 'reference'
  readonly target: 'fact' | 'term' | 'contact' | 'letter' | 'law'
  readonly id: string
  readonly wordCount: number
}
export type Token = WordToken | NumberToken | PunctuationToken | AddressToken | ReferenceToken

/** What the page shows for `{{…}}`, or null when unknown (it then counts as one word). */
export type Display = (target: ReferenceToken['target'], id: string) => string | null
