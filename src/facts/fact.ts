/** A calendar day, `YYYY-MM-DD`, without time or time zone. */
export type PlainDate = string

/** Text in one or several languages; a bare string is French. Keys: language codes, or `fr-falc` for easy French. */
export type Localized = string | Readonly<Record<string, string>>

/**
 * What a fact's value counts. `/day`, `/month`, `/year` are rates. `text` values are `Localized`. A number
 * that is called is a `phone`; one that is written to is an `sms`, for people who can't hear or speak.
 */
export const units = [
  'EUR',
  'EUR/day',
  'EUR/month',
  'EUR/year',
  'minutes',
  'hours',
  'days',
  'months',
  'years',
  'age',
  'percent',
  'count',
  'km',
  'phone',
  'sms',
  'email',
  'url',
  'date',
  'text',
] as const

export type Unit = (typeof units)[number]

/** How well a value is sourced: `sourced` (recent), `sourced-old` (old or undated copy), `unverified`. */
export type Confidence = 'sourced' | 'sourced-old' | 'unverified'

export interface Source {
  readonly publisher: string
  readonly title: string
  readonly url: string | null
  /** Day, month or year of consultation or of the copy, as far as it is known. */
  readonly consulted: string | null
}

/** One value of a fact for one period. Several entries with one `id` are its history. */
export interface FactEntry {
  readonly id: string
  /** What the figure is, for the status board, the open data and the change feeds. */
  readonly label: Localized
  readonly value: number | Localized
  readonly unit: Unit
  /** First day on which the value holds; null when it is not known. */
  readonly validFrom: PlainDate | null
  /** Last day on which the value holds (included); null when no end is known. */
  readonly validTo: PlainDate | null
  /** When it is revised, in French: « chaque 1er avril » gives a rhythm, other words none. */
  readonly revised: string | null
  /** Legal text in words: what is not an article of `law`. */
  readonly legalRef: string | null
  /** Articles that set the figure: `css.L861-1`. */
  readonly law: readonly string[]
  readonly source: Source
  /** Day, month or year on which the value was last seen true elsewhere than in its source; null when it was not. */
  readonly seen: string | null
  readonly checked: { readonly on: PlainDate; readonly by: string } | null
  readonly confidence: Confidence
  /** A number for danger: sourced or left out, never shown with a mark of doubt. */
  readonly emergency: boolean
  readonly note: string | null
  /** Where the entry is written, for problems and the status board. */
  readonly file: string
  readonly line: number
}

/** What may be said of a fact on a given day. */
export type FactOnDay =
  | { readonly state: 'current'; readonly entry: FactEntry }
  | { readonly state: 'ending-soon'; readonly entry: FactEntry; readonly daysLeft: number }
  /** No end is known, and it was last seen true too long ago; `seen` as `lastSeen` says it. */
  | { readonly state: 'to-recheck'; readonly entry: FactEntry; readonly seen: string | null }
  | { readonly state: 'expired'; readonly entry: FactEntry; readonly since: PlainDate }
  | { readonly state: 'unverified'; readonly entry: FactEntry }
  | { readonly state: 'upcoming'; readonly entry: FactEntry }
