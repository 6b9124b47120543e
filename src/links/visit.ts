import type { PlainDate } from '../facts/fact.ts'

/** What a site answered when an address was last asked for. */
export interface Visit {
  readonly on: PlainDate
  /** `reached`: it answered well, whatever the way there. */
  readonly outcome:
    | { readonly kind: 'reached'; readonly title: string | null }
    /** The page is not there: 404, 410. */
    | { readonly kind: 'gone'; readonly status: number }
    /** It is there, and refuses to answer a program: 401, 403, 429… A person must look. */
    | { readonly kind: 'refused'; readonly status: number }
    /** No answer, or a failing server; French: why. */
    | { readonly kind: 'failed'; readonly why: string }
  /** Where permanent redirects lead for good; null when the address is still the right one. */
  readonly movedTo: string | null
  /** What the site gave to ask next time whether anything has changed. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** How many visits in a row failed, this one included. */
  readonly failures: number
  /** The title that a person knows: the first one seen; kept until `--accept` says that the new one was read. */
  readonly knownTitle: string | null
}

/** Address → its last visit. */
export type Visits = ReadonlyMap<string, Visit>
