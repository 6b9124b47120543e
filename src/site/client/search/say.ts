import type { Answer } from '../../../search/answer.ts'
import { fill } from './places.ts'

/** What is said of an answer: how many pages, the first, and how the question was read. */
export function sayAnswer({ found, mended, unknown, wrongCode }: Answer, words: DOMStringMap): string {
  if (wrongCode)
    return (
      words[
        wrongCode.state === 'wrong-length'
          ? 'wrongLength'
          : wrongCode.state === 'unknown'
            ? 'unknownCode'
            : 'wrongCheckDigit'
      ] ?? ''
    )
  const [first] = found
  const read = mended.map((each) => fill(words['read'], each))
  const missing = unknown.length === 0 ? [] : [fill(words['unknown'], { words: unknown.join(words['comma'] ?? ', ') })]
  if (!first) return [...(missing.length > 0 ? missing : [words['none'] ?? '']), ...read].join(' ')
  const { length } = found
  const { title } = first
  const count =
    length === 1
      ? [words['one'] ?? '', fill(words['only'], { title })]
      : [fill(manyIn(words, length), { n: String(length) }), fill(words['first'], { title })]
  return [...count.map(endOnce), ...missing, ...read].join(' ')
}

/** A title may end its own sentence: « Ai-je droit à la CSS ? » */
function endOnce(sentence: string): string {
  return sentence.replace(/([?!.…؟])\.$/u, '$1')
}

/** The sentence for a number, by the plurals of the language where it has several (`count-forms.ts`). */
export function manyIn(words: DOMStringMap, number: number): string | undefined {
  const { plurals, many } = words
  if (plurals === undefined) return many
  const form = new Intl.PluralRules(plurals).select(number)
  return words[`many${form.charAt(0).toUpperCase()}${form.slice(1)}`] ?? many
}
