/** The bodies that sentences name. */

import { phraseFinder } from '../rules/support/phrase-finder.ts'
import type { Sentence } from '../text/falc-text.ts'
import { oncePerSentence } from '../text/once-per-sentence.ts'
import { oncePerVocabulary } from '../vocabulary/once-per-vocabulary.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Essential } from './essential.ts'

export interface BodyFinders {
  /** By their own names: what a text says must be found. */
  readonly named: (sentence: Sentence) => readonly Essential[]
  /** Every body that a sentence may mean, plain names included: « la caisse » is the CPAM. */
  readonly called: (sentence: Sentence) => readonly string[]
}

/** What finds the bodies of a text's own list. */
export const bodyFinders = oncePerVocabulary(finders)

function finders({ bodies }: Vocabulary): BodyFinders {
  const names: [string, string][] = []
  const everyName = new Map<string, string[]>()
  for (const [body, { names: own, plain = [] }] of Object.entries(bodies)) {
    names.push(...own.map((name): [string, string] => [name, body]))
    for (const name of [...own, ...plain]) everyName.set(name, [...(everyName.get(name) ?? []), body])
  }
  const named = phraseFinder(Object.fromEntries(names))
  const called = phraseFinder<readonly string[]>(Object.fromEntries(everyName))
  return {
    named: (sentence) =>
      Array.from(named(sentence), ({ value, start, end }) => ({ kind: 'body', key: value, shown: value, start, end })),
    called: oncePerSentence((sentence) => Array.from(called(sentence), ({ value }) => value).flat()),
  }
}
