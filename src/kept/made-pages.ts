/** What a page was made of, and what came of it. */
export interface MadePage {
  readonly route: string
  /** Hash of what its route gave it; null when that can't be compared: it is then made each time. */
  readonly props: string | null
  /** What it read of the Library. */
  readonly units: readonly string[]
  /** Hash of its bytes, as published. */
  readonly bytes: string
}

/** The pages of a build, and the hash that each unit they read had then. */
export interface MadePages {
  /** Hash of what they were all made from. */
  readonly common: string
  readonly units: ReadonlyMap<string, string>
  /** What each module of their program read when it was loaded. */
  readonly byAll: readonly string[]
  readonly pages: ReadonlyMap<string, MadePage>
}

/** Pages made before, and the folder where they are. */
export interface FormerPages {
  readonly made: MadePages
  readonly folder: string
}
