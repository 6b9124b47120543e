import { inPattern } from '../in-pattern.ts'
import type { Letters } from './language-file.ts'

/** How the names of a language are put in order, and under which letter each is looked up. */
export interface Alphabet {
  /** A name without the small word that it begins with: « l'hôpital » is looked up under H. */
  readonly keyOf: (name: string) => string
  readonly compare: (one: string, other: string) => number
  /** The letter under which a key stands; `#` for what begins with none. */
  readonly letterOf: (key: string) => string
}

/** The alphabet of a language: the order that its file gives, or the one that the CLDR knows. */
export function alphabetOf({ order, articles, glued }: Letters, lang: string): Alphabet {
  const opening = openingOf(articles, glued)
  const collator = new Intl.Collator(lang, { sensitivity: 'base', numeric: true })
  const keyOf = (name: string) => (opening === null ? name : name.replace(opening, ''))
  if (order === null) return { keyOf, compare: collator.compare, letterOf: firstLetter }
  const letters = order.map((letter) => ({ letter, low: low(letter) })).toSorted((a, b) => b.low.length - a.low.length)
  const at = (text: string) => letters.find((one) => text.startsWith(one.low))
  const ranks = (text: string): readonly number[] => {
    if (text === '') return []
    const found = at(text)
    const rank = found === undefined ? -1 : order.indexOf(found.letter)
    return [rank, ...ranks(text.slice(found?.low.length ?? 1))]
  }
  return {
    keyOf,
    compare: (one, other) => byRanks(ranks(low(one)), ranks(low(other))) || collator.compare(one, other),
    letterOf: (key) => at(low(key))?.letter ?? '#',
  }
}

function openingOf(articles: readonly string[], glued: readonly string[]): RegExp | null {
  const before = [...glued.map(typed), ...articles.map((article) => `${typed(article)} `)]
  return before.length === 0 ? null : new RegExp(`^(?:${before.join('|')})`, 'iu')
}

/** Apostrophes are typed in two ways. */
const typed = (text: string): string => inPattern(text).replace(/['’]/g, "['’]")

const low = (text: string): string => text.normalize('NFC').toLowerCase().trim()

function byRanks(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((rank, index) => rank !== other[index])
  if (differs === -1) return one.length - other.length
  return (one[differs] ?? 0) - (other[differs] ?? -2)
}

function firstLetter(key: string): string {
  const plain = key.normalize('NFD').replace(/\p{M}/gu, '').trim()
  const first = plain.charAt(0).toUpperCase()
  return /\p{L}/u.test(first) ? first : '#'
}
