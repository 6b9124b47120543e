import type { AskedKind } from '../../languages/language-file.ts'

/**
 * Everyday words of a language, as they travel to browsers in its index: a page in Arabic does not carry
 * those of French. Every word is folded; words are separated by spaces, lines by line ends.
 */
export interface EverydayWords {
  /** Words that say nothing of the subject: articles, pronouns, question words. */
  readonly stopWords: string
  /** Words of subjects that the site does not treat. */
  readonly elsewhere: string
  /** Lines such as `toubib docteur = medecin`: what people say, what fiches say. */
  readonly synonyms: string
  /** Words by which a question asks for a kind of thing rather than tells its subject: « modèle de lettre ». */
  readonly asking: Readonly<Record<AskedKind, string>>
}

/** The same, ready to be asked. */
export interface Everyday {
  readonly stopWords: ReadonlySet<string>
  readonly elsewhere: ReadonlySet<string>
  readonly synonyms: ReadonlyMap<string, readonly string[]>
  readonly asking: Readonly<Record<AskedKind, ReadonlySet<string>>>
}

/** Reads the everyday words of an index. */
export function readEveryday({ stopWords, elsewhere, synonyms, asking }: EverydayWords): Everyday {
  const table = new Map<string, readonly string[]>()
  for (const line of synonyms.trim().split('\n')) {
    const [said = '', meant = ''] = line.split('=')
    for (const word of wordSet(said)) table.set(word, Array.from(wordSet(meant)))
  }
  const { letter, word, contact } = asking
  return {
    stopWords: wordSet(stopWords),
    elsewhere: wordSet(elsewhere),
    synonyms: table,
    asking: {
      letter: wordSet(letter),
      'check-up': wordSet(asking['check-up']),
      word: wordSet(word),
      contact: wordSet(contact),
    },
  }
}

/** @example wordSet('le la les') // Set { 'le', 'la', 'les' } */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .filter((word) => word !== ''),
  )
}
