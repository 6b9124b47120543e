/** The lexicon as `lookUp` needs it, wherever it comes from. */
export interface LexiconData {
  readonly forms: number
  /** `cut|append|bits` joined by `;`, one analysis per line. */
  readonly analyses: string
  /** Lemmas from the commonest, separated by spaces. */
  readonly ranked: string
  /** What `openForms` reads. */
  readonly packed: Uint8Array
}
