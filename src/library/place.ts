/** 1-based place in a source file; columns count UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A place and the file it is in. */
export interface FilePlace extends Place {
  readonly file: string
}
