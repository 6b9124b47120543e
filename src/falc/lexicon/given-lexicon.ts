/** Takes the place of `shipped-lexicon.ts` in a browser, which has no disk: the page gives what it has fetched. */
import type { LexiconData } from './lexicon-data.ts'

let given: LexiconData | undefined

/** To be called once, before the first check. */
export function giveLexicon(data: LexiconData): void {
  given = data
}

/** @throws Error when no lexicon was given. */
export function readLexicon(): LexiconData {
  if (given === undefined) throw new Error('No lexicon was given.')
  return given
}
