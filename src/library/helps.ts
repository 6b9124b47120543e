/** What helps a reader of a fiche: hard words explained, people to call, letters to send. */
import type { Localized } from '../facts/fact.ts'
import type { ShownContact } from '../markdown/context.ts'

export interface Term {
  readonly id: string
  readonly file: string
  /** language → how the word is written and explained there. */
  readonly entries: ReadonlyMap<string, TermEntry>
}

export interface TermEntry {
  readonly name: string
  /** Written-out name of an abbreviation. */
  readonly long: string | null
  /** Forms recognised in a text, `name` included: `ALD`, `affections de longue durée`. */
  readonly forms: readonly string[]
  /** Plain explanation, one or two sentences. */
  readonly plain: string
  /** Easy-to-read explanation, one sentence per line; French only unless given. */
  readonly falc: string | null
  /** Readers of this language know the word: only easy texts, and `{{term:…}}`, explain it. */
  readonly common: boolean
}

export interface Contact extends ShownContact {
  readonly id: string
  /** 1-based line of the entry in `contacts.yaml`. */
  readonly line: number
  readonly source: string
  readonly note: string | null
}

/** A model letter: in French, because its addressee reads French, explained in the reader's language. */
export interface Letter {
  readonly id: string
  /** The fiche it serves. */
  readonly fiche: string
  readonly file: string
  readonly title: Localized
  /** What it is for, when to send it, how: one sentence per line. */
  readonly explanation: Localized
  readonly fields: readonly LetterField[]
  /** French, with `[[field]]` where a blank stands; blank lines separate paragraphs. */
  readonly body: string
}

export interface LetterField {
  readonly id: string
  readonly label: Localized
  readonly kind: 'line' | 'lines' | 'date' | 'choice'
  /** French texts to choose from, for `choice`. */
  readonly options: readonly Localized[]
  /** What of the reader's own is asked, so that the browser may write it (WCAG 1.3.5). */
  readonly autofill?: 'name' | 'bday' | 'street-address' | 'tel' | 'email' | undefined
}

/** A situation in which someone must be called now, and how people write it: `search/distress.yaml`. */
export interface Distress {
  readonly id: string
  /** Contacts to call, the first one first. */
  readonly contacts: readonly string[]
  /** Fiches to read after the call. */
  readonly fiches: readonly string[]
  /** What the search answers first; `fr` always. */
  readonly say: Readonly<Record<string, string>>
  /** language → phrases, wherever they stand in a question. */
  readonly phrases: Readonly<Record<string, readonly string[]>>
  /** language → words that say it when they are the whole question. */
  readonly alone: Readonly<Record<string, readonly string[]>>
  /** language → what the same words say when nobody is in danger. */
  readonly not: Readonly<Record<string, readonly string[]>>
  readonly file: string
  /** Where each item stands: `contacts.0`, `phrases.fr.3`; for problems. */
  readonly places: ReadonlyMap<string, { readonly line: number; readonly column: number }>
}
