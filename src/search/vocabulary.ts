import { distance } from 'fastest-levenshtein'
import { languageOf } from './languages/language-of.ts'
import type { NamesIndex } from './names-index.ts'
import { wordsOf } from './words.ts'

/** The words that a language's search knows, found by stem, by sound and by nearness. */
export interface Vocabulary {
  readonly has: (word: string) => boolean
  /** The known words that a mistyped one most likely stands for, likeliest first, at most two. */
  readonly near: (word: string) => readonly string[]
  /** Well-written words that look a little like one that nothing was found for, at most three. */
  readonly vaguelyNear: (word: string) => readonly string[]
  /** Known words that begin so, for a word still being typed; at most two, shortest first. */
  readonly beginning: (start: string) => readonly string[]
}

/** Words of titles and keywords are well written: they come before those of names that people misspell. */
const RANKS = { written: 0, text: 1, said: 2 } as const

/** Gathers the words of an index. */
export function vocabularyOf(index: NamesIndex): Vocabulary {
  const { stem, sound } = languageOf(index.lang)
  const words = new Map<string, number>()
  const add = (text: string, rank: number) => {
    for (const word of wordsOf(text, index.lang)) if (!words.has(word)) words.set(word, rank)
  }
  for (const fiche of index.fiches) for (const text of [fiche.title, ...fiche.keywords, ...fiche.sections.map(({ title }) => title)]) add(text, RANKS.written)
  for (const word of index.words.split(' ')) if (word !== '' && !words.has(word)) words.set(word, RANKS.text)
  for (const fiche of index.fiches) for (const name of fiche.names) add(name, RANKS.said)
  const stems = new Set(Array.from(words.keys(), stem))
  let sounds: ReadonlyMap<string, string> | undefined

  function near(word: string): string[] {
    const most = word.length < 4 ? 0 : word.length < 7 ? 1 : word.length < 12 ? 2 : 3
    const said = sound(word)
    sounds ??= new Map(Array.from(words.keys(), (known) => [known, sound(known)]))
    const found: [cost: number, word: string][] = []
    for (const [known, rank] of words) {
      if (known.length < 3 || Math.abs(known.length - word.length) > most + 1) continue
      const alike = word.length > 3 && sounds.get(known) === said
      const letters = distance(word, known)
      if (letters > most && !(alike && letters <= most + 2)) continue
      found.push([letters - (alike ? 0.9 : 0) + rank * 0.3 + (known[0] === word[0] ? 0 : 0.5), known])
    }
    const best = found.sort((a, b) => a[0] - b[0])
    const limit = (best[0]?.[0] ?? 0) + 0.6
    return best.filter(([cost]) => cost <= limit).slice(0, 2).map(([, known]) => known)
  }

  function vaguelyNear(word: string): string[] {
    const apart = (known: string) => distance(word, known) / Math.max(word.length, known.length)
    return Array.from(words)
      .filter(([known, rank]) => rank === RANKS.written && known.length > 3 && apart(known) <= 0.6)
      .sort(([a], [b]) => apart(a) - apart(b))
      .slice(0, 3)
      .map(([known]) => known)
  }

  return {
    vaguelyNear,
    has: (word) => words.has(word) || stems.has(stem(word)),
    near,
    beginning: (start) => Array.from(words.keys()).filter((word) => word.startsWith(start)).sort((a, b) => a.length - b.length).slice(0, 2),
  }
}
