/** A figure that may stand as typed text in a section, because no fact can carry it. */
export interface TypedFigure {
  /** Path below the content folder: `fiches/ame/fr.md`; a `*` stands for any language and level. */
  readonly file: string
  readonly section: string
  /** The exact words: `3 mois`. */
  readonly text: string
  readonly reason: string
  /** 1-based line of the entry. */
  readonly line: number
}
