/** The content folder in which a file is started. */
export interface Place {
  /** Absolute path. */
  readonly path: string
  /** As shown: `content`. */
  readonly name: string
}
