/** Words of offices and hospitals for which an everyday word exists, and which the text doesn't explain. */
import type { Sentence } from '../../text/falc-text.ts'
import { oncePerText } from '../../text/once-per-text.ts'
import { oncePerVocabulary } from '../../vocabulary/once-per-vocabulary.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { isExplained } from './explained.ts'
import type { PhraseMatch } from './phrase-finder.ts'
import { phraseFinder } from './phrase-finder.ts'

export interface Jargon {
  readonly sentence: Sentence
  readonly match: PhraseMatch<readonly string[]>
  /** As the source has it. */
  readonly seen: string
}

const finder = oncePerVocabulary((vocabulary) =>
  phraseFinder<readonly string[]>({
    ...vocabulary['jargon-verbs'],
    ...vocabulary['jargon-words'],
    ...vocabulary['jargon-administration'],
    ...vocabulary['jargon-health'],
  }),
)

/** In reading order. */
export const jargonOf = oncePerText((text): readonly Jargon[] => {
  const find = finder(text)
  const all = text.sentences.flatMap((sentence) =>
    Array.from(find(sentence), (match) => ({ sentence, match, seen: text.source.slice(match.start, match.end) })),
  )
  const explained = new Set(
    all
      .filter(({ match, sentence, seen }) => isName(match.phrase, text.vocabulary) && isExplained(text, sentence, seen))
      .map(({ match }) => match.phrase),
  )
  return all.filter(({ match }) => match.value.length > 0 && !explained.has(match.phrase))
})

/** Names of things may stay when the text explains them once; verbs and small words can't. */
function isName(phrase: string, vocabulary: Vocabulary): boolean {
  return (
    Object.hasOwn(vocabulary['jargon-administration'], phrase) || Object.hasOwn(vocabulary['jargon-health'], phrase)
  )
}
