import { distressLanguage, standing } from './language.ts'
import type { Phrase, Places } from './phrase.ts'
import { findPhrase } from './phrase.ts'
import { distressWords } from './words.ts'

/** How one situation is written in one language. */
export interface DistressPhrases {
  readonly situation: string
  readonly lang: string
  /** Said anywhere in a question. */
  readonly phrases: readonly Phrase[]
  /** Said alone: the question holds nothing else, but small words and calls for help. */
  readonly alone: readonly Phrase[]
  /** Said for something else: their words count for nothing. */
  readonly not: readonly Phrase[]
}

/** Two needs at once are answered; more would only be noise. */
const MOST = 2

/**
 * Situations in which someone must be called now, as a question tells them, in whatever language it is
 * written; none for most questions.
 *
 * @param list in order of urgency.
 */
export function recogniseDistress(question: string, list: readonly DistressPhrases[]): string[] {
  const readings = new Map(
    Array.from(new Set(list.map(({ lang }) => lang)), (lang) => [lang, readIn(question, lang, list)]),
  )
  const found = new Set<string>()
  for (const { situation, lang, phrases, alone } of list) {
    const reading = readings.get(lang)
    if (!reading || found.has(situation)) continue
    const { words, barred, initials } = reading
    const find = (phrase: Phrase) => (mayHold(initials, phrase) ? findPhrase(words, phrase, lang, barred) : null)
    if (phrases.some(find) || alone.some((phrase) => standsAlone(words, find(phrase), lang))) found.add(situation)
    if (found.size === MOST) break
  }
  return [...found]
}

interface Reading {
  readonly words: readonly string[]
  /** Words that an exception of any situation takes. */
  readonly barred: ReadonlySet<number>
  readonly initials: ReadonlySet<string | undefined>
}

function readIn(question: string, lang: string, list: readonly DistressPhrases[]): Reading {
  const words = distressWords(question, lang)
  const initials = new Set(words.map((word) => word[0]))
  const exceptions = list.filter((each) => each.lang === lang).flatMap(({ not }) => not)
  const met = exceptions.filter((phrase) => mayHold(initials, phrase))
  return { words, initials, barred: new Set(met.flatMap((phrase) => placesOfAll(words, phrase, lang))) }
}

/** Quickly says no to most phrases: whatever the spelling, each of their words keeps its first letter. */
function mayHold(initials: ReadonlySet<string | undefined>, phrase: Phrase): boolean {
  return phrase.every((choices) => choices.some((word) => initials.has(word[0])))
}

/** Every word of every place where an exception stands. */
function placesOfAll(words: readonly string[], phrase: Phrase, lang: string): number[] {
  const taken = new Set<number>()
  for (
    let places = findPhrase(words, phrase, lang, taken, true);
    places;
    places = findPhrase(words, phrase, lang, taken, true)
  ) {
    for (const place of places) taken.add(place)
  }
  return [...taken]
}

function standsAlone(words: readonly string[], places: Places | null, lang: string): boolean {
  if (!places) return false
  const { asking } = distressLanguage(lang)
  return words.every((word, at) => places.includes(at) || asking.has(word) || standing(word, lang) === 'nothing')
}
