import { distance } from 'fastest-levenshtein'
import { languageOf } from '../languages/language-of.ts'

const keys = new Map<string, readonly [stem: string, sound: string]>()

function keysOf(word: string, lang: string): readonly [stem: string, sound: string] {
  const name = `${lang} ${word}`
  const known = keys.get(name)
  if (known) return known
  const { stem, sound } = languageOf(lang)
  const made = [stem(word), sound(word)] as const
  keys.set(name, made)
  return made
}

/**
 * Whether a typed word is the one of a phrase: same word, or its plural or feminine, or said alike, or
 * mistyped by a letter (two in a long word). Short words, of which many differ by a letter, must be right,
 * and the first letter always.
 */
export function sameWord(typed: string, wanted: string, lang: string): boolean {
  if (typed === wanted) return true
  const shorter = Math.min(typed.length, wanted.length)
  if (shorter < 3 || typed[0] !== wanted[0]) return false
  const [stem, sound] = keysOf(typed, lang)
  const [wantedStem, wantedSound] = keysOf(wanted, lang)
  if (stem === wantedStem) return true
  if (shorter < 4) return false
  if (sound === wantedSound) return true
  if (shorter < 5 || Math.abs(typed.length - wanted.length) > 2) return false
  return distance(typed, wanted) <= (wanted.length < 8 ? 1 : 2)
}

/** Whether two words share their stem: what an exception asks, which no spelling mistake may widen. */
export function sameStem(typed: string, wanted: string, lang: string): boolean {
  return typed === wanted || keysOf(typed, lang)[0] === keysOf(wanted, lang)[0]
}
