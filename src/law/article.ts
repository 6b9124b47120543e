import type { Localized, PlainDate, Source } from '../facts/fact.ts'

/** A code of law as the articles that the site rests on name it. */
export interface LawCode {
  /** Short name in mentions: `csp`. */
  readonly id: string
  /** « Code de la santé publique »; in another language, what follows « article X of the ». */
  readonly name: Localized
  /** Légifrance's number of the code, `LEGITEXT…`; null when it is not known. */
  readonly legifrance: string | null
}

/** An article that the site rests on: what it gives, and which text of it was read, when, where. */
export interface Article {
  /** `csp.L1110-3` */
  readonly id: string
  /** Without dots or spaces: `L1110-3`. */
  readonly num: string
  readonly code: LawCode
  /** A few words; null when only its number is said. */
  readonly title: Localized | null
  /** One plain sentence, never stronger than the article. */
  readonly gives: Localized
  /** First day of the version that was read; null when it is not known. */
  readonly version: PlainDate | null
  /** Last day of that version (included); null when no end is known. */
  readonly until: PlainDate | null
  /** Day to which the copy that was read is known good. */
  readonly asOf: PlainDate
  readonly source: Source
  readonly url: string | null
  /** Hash of the text that was read (`text-hash.ts`); null when nobody has compared it. */
  readonly hash: string | null
  /** Where the entry is written, for problems and the status board. */
  readonly file: string
  readonly line: number
}

/** Id of an article in mentions and lists. */
export function articleId(code: string, num: string): string {
  return `${code}.${num}`
}
