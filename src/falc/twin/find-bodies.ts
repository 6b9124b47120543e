/** The bodies that sentences name. */

import { phraseFinder } from '../rules/support/phrase-finder.ts'
import type { Sentence } from '../text/falc-text.ts'
import { oncePerSentence } from '../text/once-per-sentence.ts'
import { BODIES } from './bodies.ts'
import type { Essential } from './essential.ts'

interface Said {
  readonly key: string
  readonly shown: string
}

const named = phraseFinder<Said>(Object.fromEntries(BODIES.flatMap((body) => body.names.map((name) => [name, body]))))
const everyName = new Map<string, string[]>()
for (const body of BODIES)
  for (const name of [...body.names, ...body.plain]) everyName.set(name, [...(everyName.get(name) ?? []), body.key])
const called = phraseFinder<readonly string[]>(Object.fromEntries(everyName))

/** By their own names: what a text says must be found. */
export function* namedBodies(sentence: Sentence): Generator<Essential> {
  for (const match of named(sentence)) yield { kind: 'body', ...match.value, start: match.start, end: match.end }
}

/** Keys of every body that a sentence may mean, plain names included: « la caisse » is the CPAM. */
export const calledBodies = oncePerSentence((sentence): readonly string[] =>
  Array.from(called(sentence), (match) => match.value).flat(),
)
