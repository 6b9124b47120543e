/** What the lexicon knows of a written form. */

/** The readings of a form: grammar classes, and for verbs mood and tense. */
export const READINGS = [
  'noun',
  'adjective',
  'adverb',
  'proper-noun',
  'pronoun',
  'determiner',
  'preposition',
  'conjunction',
  'infinitive',
  'past-participle',
  'present-participle',
  'present',
  'imperfect',
  'past-simple',
  'future',
  'conditional',
  'subjunctive',
  'imperfect-subjunctive',
  'imperative',
  'interjection',
] as const
export type Reading = (typeof READINGS)[number]

export interface WordInfo {
  /** False for a form that the lexicon doesn't have. */
  readonly known: boolean
  /** Dictionary forms, most frequent first; the form itself when unknown. */
  readonly lemmas: readonly string[]
  /** Its readings as bits in the order of `READINGS`; 0 when unknown. */
  readonly bits: number
  /** One of its readings is this one: `fit` has `past-simple`. */
  readonly has: (reading: Reading) => boolean
  /** It is known and all its readings are among these. */
  readonly only: (...readings: readonly Reading[]) => boolean
  /** It can be a conjugated verb (a participle or infinitive is not one). */
  readonly finite: boolean
  /** 1 for the commonest lemma of our word counts; Infinity beyond the list. */
  readonly rank: number
  /** Spoken syllables, by vowel groups. */
  readonly syllables: number
}
