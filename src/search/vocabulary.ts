import { distance } from 'fastest-levenshtein'
import { readEveryday } from './languages/everyday.ts'
import { languageOf } from './languages/language-of.ts'
import type { NamesIndex } from './names-index.ts'
import { wordsOf } from './words.ts'

/** The words that a language's search knows, found by stem, by sound and by nearness. */
export interface Vocabulary {
  readonly has: (word: string) => boolean
  /** Whether a word tells of a subject that the site does not treat. */
  readonly isElsewhere: (word: string) => boolean
  /** The known words that a mistyped one most likely stands for, likeliest first, at most two. */
  readonly near: (word: string) => readonly string[]
  /** Known words that begin so, for a word still being typed; at most two, shortest first. */
  readonly beginning: (start: string) => readonly string[]
}

/** A known word, what it is worth, its letters as bits. */
interface Known {
  readonly word: string
  readonly rank: number
  readonly letters: number
}

/** Words of titles and keywords are well written: they come before those of names that people misspell. */
const RANKS = { written: 0, text: 1, said: 2, elsewhere: 2 } as const

/**
 * Gathers the words of an index.
 *
 * @param file words of the texts, and those that are well written though the site does not have them
 *   (`make-words.ts`); empty while they are not loaded.
 */
export function vocabularyOf(index: NamesIndex, stem: (word: string) => string, file = ''): Vocabulary {
  const [texts = '', written = ''] = file.split('\n')
  const wellWritten = new Map(written.split(' ').map((word) => [stem(word), word]))
  const { sound } = languageOf(index.lang)
  const words = new Map<string, number>()
  const add = (text: string, rank: number) => {
    for (const word of wordsOf(text, index.lang)) if (!words.has(word)) words.set(word, rank)
  }
  for (const fiche of index.fiches)
    for (const text of [fiche.title, ...fiche.keywords, ...fiche.sections.map(({ title }) => title)])
      add(text, RANKS.written)
  for (const word of texts.split(' ')) if (word !== '' && !words.has(word)) words.set(word, RANKS.text)
  for (const { title, names } of index.helps) for (const text of [title, ...names]) add(text, RANKS.text)
  for (const fiche of index.fiches) for (const name of [fiche.summary, ...fiche.names]) add(name, RANKS.said)
  const stems = new Set(Array.from(words.keys(), stem))
  // What an editor put in a title or a keyword is a subject of the site from then on.
  const treated = new Set(Array.from(words).flatMap(([word, rank]) => (rank === RANKS.written ? [stem(word)] : [])))
  const everyday = readEveryday(index.everyday)
  const others = Array.from(everyday.elsewhere).filter((word) => !treated.has(stem(word)))
  const othersAsWritten = new Set(others)
  const elsewhere = new Set(others.map(stem))
  const known = [...words, ...others.map((word): [string, number] => [word, RANKS.elsewhere])]
    .map(([word, rank]) => ({ word, rank, letters: lettersOf(word) }))
    .filter(({ word }) => word.length > 2 && !everyday.stopWords.has(word))
  const sounds = new Map<string, string>()
  const soundOf = (word: string) => {
    const said = sounds.get(word) ?? sound(word)
    sounds.set(word, said)
    return said
  }
  const mended = new Map<string, readonly string[]>()
  const byLength = new Map<number, Known[]>()
  for (const each of known) {
    const same = byLength.get(each.word.length)
    if (same) same.push(each)
    else byLength.set(each.word.length, [each])
  }

  /** A stem alone is not enough: « solidere » is no form of « solides ». */
  function isWellWritten(word: string): boolean {
    const other = wellWritten.get(stem(word))
    if (other === undefined) return false
    const [short, long] = other.length < word.length ? [other, word] : [word, other]
    return long.endsWith(short) || (long.startsWith(short) && long.length <= short.length + 2)
  }

  function near(word: string): readonly string[] {
    const before = mended.get(word)
    if (before) return before
    if (isWellWritten(word) || elsewhere.has(stem(word))) return []
    const most = word.length < 4 ? 0 : word.length < 7 ? 1 : word.length < 12 ? 2 : 3
    const typed = lettersOf(word)
    const found: [cost: number, word: string][] = []
    for (let length = word.length - most - 1; length <= word.length + most + 1; length += 1) {
      for (const { word: other, rank, letters } of byLength.get(length) ?? []) {
        const different = lettersApart(typed, letters)
        if (different > 2 * most + 4) continue
        // Comparing letters costs most: only what can be near enough, by its spelling or by its sound.
        const near = different <= 2 * most && beginAlike(word, other)
        const alike = word.length > 2 && soundOf(other) === soundOf(word)
        if (!near && !alike) continue
        const apart = distance(word, other)
        if (apart > most + (alike ? 2 : 0)) continue
        found.push([apart - (alike ? 0.9 : 0) + rank * 0.3 + (other[0] === word[0] ? 0 : 0.5), other])
      }
    }
    const best = found.sort((a, b) => a[0] - b[0])
    const limit = (best[0]?.[0] ?? 0) + 0.6
    const words = best
      .filter(([cost]) => cost <= limit)
      .slice(0, 2)
      .map(([, other]) => other)
    mended.set(word, words)
    return words
  }

  return {
    has: (word) => words.has(word) || stems.has(stem(word)),
    // Two words may share a stem: « taxi » is no « taxe ».
    isElsewhere: (word) => elsewhere.has(stem(word)) && (!words.has(word) || othersAsWritten.has(word)),
    near,
    beginning: (start) =>
      known
        .filter(({ word }) => word.startsWith(start))
        .sort((a, b) => a.word.length - b.word.length)
        .slice(0, 2)
        .map(({ word }) => word),
  }
}

/** A first letter is seldom mistyped, but for a vowel: « enterprete » is « interprete », « grise » is not « prise ». */
function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (/^[aeiouy]/.test(a) && /^[aeiouy]/.test(b))
}

/** The letters of a word as bits, whatever their order and number: quickly tells words that cannot be near. */
function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

function lettersApart(a: number, b: number): number {
  // The bits set in a number, counted by pairs, by fours, by eights.
  let bits = a ^ b
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
