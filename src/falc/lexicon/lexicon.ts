import { syllables } from '../text/syllables.ts'
import type { WordInfo } from './word-info.ts'

const cache = new Map<string, WordInfo>()

/** What is known of a form in lower case with straight apostrophes. */
export function lookUp(form: string): WordInfo {
  let info = cache.get(form)
  if (info === undefined) {
    info = { known: false, lemmas: [form], has: () => false, only: () => false, finite: false, rank: Infinity, get syllables() { return syllables(form) } }
    cache.set(form, info)
  }
  return info
}
