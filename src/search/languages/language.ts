/** What searching needs to know of a language. Every word in it is folded. */
export interface SearchLanguage {
  /** Changes made to a folded text before it is cut in words: elisions, numbers said in letters. */
  readonly rewrite: (folded: string) => string
  /** Words that say nothing of the subject: articles, pronouns, question words. */
  readonly stopWords: ReadonlySet<string>
  /** Everyday words → the words that fiches use for the same thing. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>
  /** The part of a word that its plural, feminine and article share. */
  readonly stem: (word: string) => string
  /** The word without a small one glued to its beginning: « lhopital », « والمستشفى »; the word itself when there is none. */
  readonly unglue: (word: string) => string
  /** How a word sounds, for spellings by ear; the word itself where that is of no use. */
  readonly sound: (word: string) => string
}

/** @example wordSet('le la les') // Set { 'le', 'la', 'les' } */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Reads lines such as `toubib docteur = medecin`. */
export function synonymTable(lines: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>()
  for (const line of lines.trim().split('\n')) {
    const [said = '', meant = ''] = line.split('=')
    for (const word of wordSet(said)) table.set(word, [...wordSet(meant)])
  }
  return table
}
