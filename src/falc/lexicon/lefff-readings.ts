/**
 * From a LEFFF line (category, tags) to readings. Tags per Sagot (2010), tagset 0.1.2: P present,
 * I imperfect, J past simple, F future, C conditional, S subjunctive, T imperfect subjunctive,
 * Y imperative, W infinitive, K past participle, G present participle.
 */
import type { Reading } from './word-info.ts'
import { READINGS } from './word-info.ts'

const BY_CATEGORY: Readonly<Record<string, Reading>> = {
  nc: 'noun',
  adj: 'adjective',
  adv: 'adverb',
  advneg: 'adverb',
  clneg: 'adverb',
  np: 'proper-noun',
  pro: 'pronoun',
  cln: 'pronoun',
  cla: 'pronoun',
  cld: 'pronoun',
  clr: 'pronoun',
  cll: 'pronoun',
  cldr: 'pronoun',
  clar: 'pronoun',
  clg: 'pronoun',
  ce: 'pronoun',
  ilimp: 'pronoun',
  caimp: 'pronoun',
  pri: 'pronoun',
  prel: 'pronoun',
  det: 'determiner',
  prep: 'preposition',
  coo: 'conjunction',
  csu: 'conjunction',
  que: 'conjunction',
  que_restr: 'conjunction',
  pres: 'interjection',
}
const BY_TAG: Readonly<Record<string, Reading>> = {
  P: 'present',
  I: 'imperfect',
  J: 'past-simple',
  F: 'future',
  C: 'conditional',
  S: 'subjunctive',
  T: 'imperfect-subjunctive',
  Y: 'imperative',
  W: 'infinitive',
  K: 'past-participle',
  G: 'present-participle',
}
const BITS = Object.fromEntries(READINGS.map((reading, index) => [reading, 1 << index])) as Readonly<
  Record<Reading, number>
>
const VERBS = new Set(['v', 'auxEtre', 'auxAvoir'])
const MOOD_TAGS = /^(?:[PIJFCSTY]*[123]|[WG]$|K)/

/** Readings of one line of LEFFF as bits in the order of `READINGS`; 0 for a line that isn't a word. */
export function readingBits(category: string, tag: string): number {
  if (VERBS.has(category) || (category === 'adj' && tag.startsWith('K'))) {
    if (!MOOD_TAGS.test(tag)) return 0
    let bits = 0
    for (const letter of tag.replace(/[^A-Z]/g, '')) bits |= bitOf(BY_TAG[letter])
    return bits
  }
  return bitOf(BY_CATEGORY[category])
}

/** The bit of a reading. */
export function bitOf(reading: Reading | undefined): number {
  return reading === undefined ? 0 : BITS[reading]
}
