/** How searching reads the words of a language. Every word given to it is folded. */
export interface SearchLanguage {
  /** Changes made to a folded text before it is cut in words: elisions, numbers said in letters. */
  readonly rewrite: (folded: string) => string
  /** The part of a word that its plural, feminine and article share. */
  readonly stem: (word: string) => string
  /**
   * The word without a small one glued to its beginning: « lhopital », « والمستشفى »; the word itself when there is
   * none.
   */
  readonly unglue: (word: string) => string
  /** How a word sounds, for spellings by ear; the word itself where that is of no use. */
  readonly sound: (word: string) => string
}
