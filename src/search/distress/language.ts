import { distressLanguages } from '#languages-of-search'

/** How people in distress write in a language. Every word in it is folded. */
export interface DistressLanguage {
  /** Undoes contractions and spellings by ear in a folded text: « jveu », « j'ai », "im". */
  readonly rewrite: (folded: string) => string
  /** Articles, prepositions: a phrase is the same with or without them. */
  readonly light: ReadonlySet<string>
  /** Words that turn a phrase into its contrary: nothing is recognised across them. */
  readonly contrary: ReadonlySet<string>
  /** Longer words that may be added anywhere without changing the sense: « vraiment », « depuis », « quand ». */
  readonly filler: ReadonlySet<string>
  /** Words that ask for help, beside a word that stands alone: « numéro », « vite ». */
  readonly asking: ReadonlySet<string>
}

const none: DistressLanguage = {
  rewrite: (folded) => folded,
  light: new Set(),
  contrary: new Set(),
  filler: new Set(),
  asking: new Set(),
}

/**
 * What is known of distress in a language, by its code; nothing for the others, whose phrases are compared as they
 * stand.
 */
export function distressLanguage(code: string): DistressLanguage {
  return distressLanguages.get(code) ?? none
}

/** Words so short that they are articles, pronouns, auxiliaries: they change nothing. */
const SHORT = 3

/** What a word between two words of a phrase does to its sense. */
export function standing(word: string, code: string): 'nothing' | 'strange' | 'contrary' {
  const { light, contrary, filler } = distressLanguage(code)
  if (contrary.has(word)) return 'contrary'
  return word.length <= SHORT || light.has(word) || filler.has(word) ? 'nothing' : 'strange'
}
