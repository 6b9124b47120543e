import { shippedVocabulary } from '../falc/vocabulary/shipped.ts'
import type { OwnLists, Vocabulary } from '../falc/vocabulary/vocabulary.ts'
import { layLists } from '../falc/vocabulary/vocabulary.ts'
import type { Placed } from './read-data.ts'
import type { WordList } from './read-word-list.ts'

let last: { readonly lists: readonly WordList[]; readonly vocabulary: Vocabulary } | undefined

/** The words that the texts of a folder are checked with: the project's own, under those of the folder. */
export function joinVocabulary(placed: readonly Placed<WordList>[]): Vocabulary {
  if (placed.length === 0) return shippedVocabulary()
  const lists = placed.map(({ value }) => value)
  // Unchanged files give the very same lists: what the rules made of them is kept.
  if (last?.lists.length !== lists.length || lists.some((list, index) => list !== last?.lists[index])) {
    const own: OwnLists = Object.fromEntries(lists.map(({ name, entries }) => [name, entries]))
    last = { lists, vocabulary: layLists(shippedVocabulary(), own) }
  }
  return last.vocabulary
}
