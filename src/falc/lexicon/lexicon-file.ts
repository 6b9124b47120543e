/**
 * The shipped lexicon: what `npm run … compile-lexicon` writes and `lookUp` reads.
 * Forms are sorted and front-coded (shared prefix length, then the rest); each has the number of
 * its analysis; an analysis is a list of (cut, append, readings) that gives lemma and readings.
 */
export interface LexiconFile {
  /** What the data is made of, under which licences. */
  readonly sources: readonly { readonly name: string; readonly licence: string; readonly use: string }[]
  readonly changes: string
  readonly forms: number
  /** `cut|append|bits` joined by `;`, one analysis per line. */
  readonly analyses: string
  /** Lemmas from the commonest, separated by spaces. */
  readonly ranked: string
  /** Brotli, base64: prefix lengths (1 byte a form), rest lengths (1 byte), analysis (2 bytes), rests in Latin-1. */
  readonly data: string
}

/** French letters outside Latin-1, given a control code there. */
export const OE = '\u0001'

/** A form in the one-byte alphabet of the file, or null when it can't be written in it. */
export function toBytes(form: string): string | null {
  const bytes = form.replaceAll('œ', OE)
  for (let index = 0; index < bytes.length; index++) if (bytes.charCodeAt(index) > 255) return null
  return bytes
}
