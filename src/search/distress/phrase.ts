import { distressLanguage, standing } from './language.ts'
import { sameStem, sameWord } from './same-word.ts'
import { distressWords } from './words.ts'

/** A phrase cut in words; a word may be one of several: `mari/copain me frappe/bat`. */
export type Phrase = readonly (readonly string[])[]

/** Places of a phrase's words among those of a question. */
export type Places = readonly number[]

/** Words that may stand between two words of a phrase. */
const MOST_BETWEEN = 4

/**
 * Cuts a phrase as an editor writes it. Articles and prepositions go: people leave them out.
 *
 * @param whole keeps them, for exceptions: « aide au suicide » is not « aide suicide ».
 */
export function readPhrase(written: string, lang: string, whole = false): Phrase {
  const { light } = distressLanguage(lang)
  const words = written.split(/\s+/).flatMap((part): string[][] => {
    const choices = part.split('/').map((choice) => distressWords(choice, lang))
    // A choice of several words (« s'étouffe ») keeps its last: the others are pronouns, which may be missing.
    if (choices.length > 1)
      return [choices.map((choice) => choice[choice.length - 1] ?? '').filter((choice) => choice !== '')]
    return (choices[0] ?? []).map((word) => [word])
  })
  const heavy = words.filter((choices) => !choices.every((word) => light.has(word)))
  return whole || heavy.length === 0 ? words : heavy
}

/**
 * A phrase on one line, ready to be compared, as it is sent to browsers.
 * @example packPhrase([['mari', 'ex'], ['me'], ['bat']]) // 'mari/ex me bat'
 */
export function packPhrase(phrase: Phrase): string {
  return phrase.map((choices) => choices.join('/')).join(' ')
}

/** The contrary of `packPhrase`. */
export function unpackPhrase(packed: string): Phrase {
  return packed.split(' ').map((choices) => choices.split('/'))
}

/**
 * Where a phrase stands in a question, its words in order; null where it does not. Words of no sense may
 * stand between them, and in a phrase of three words or more, one word that is not known: « mon mari ivre me frappe ».
 *
 * @param barred places whose words are taken by an exception.
 * @param exact as exceptions are compared: same stems, no unknown word between.
 */
export function findPhrase(
  words: readonly string[],
  phrase: Phrase,
  lang: string,
  barred: ReadonlySet<number>,
  exact = false,
): Places | null {
  const same = exact ? sameStem : sameWord
  const meets = (at: number, step: number) =>
    !barred.has(at) && (phrase[step] ?? []).some((choice) => same(words[at] ?? '', choice, lang))
  const follow = (from: number, step: number, strangers: number): number[] | null => {
    if (step === phrase.length) return []
    let left = strangers
    for (let at = from; at < words.length && at <= from + MOST_BETWEEN; at += 1) {
      if (meets(at, step)) {
        const rest = follow(at + 1, step + 1, left)
        if (rest) return [at, ...rest]
      }
      const between = standing(words[at] ?? '', lang)
      if (between === 'contrary') return null
      if (between === 'strange') left -= 1
      if (left < 0) return null
    }
    return null
  }
  for (let start = 0; start + phrase.length <= words.length; start += 1) {
    const rest = meets(start, 0) ? follow(start + 1, 1, !exact && phrase.length > 2 ? 1 : 0) : null
    if (rest) return [start, ...rest]
  }
  return null
}
