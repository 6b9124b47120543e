import { diffWordsWithSpace } from 'diff'
import type { Words } from './change.ts'

/** What became of each word between two states of some text. */
export function wordChanges(before: string, after: string): Words[] {
  if (before === after) return before === '' ? [] : [{ words: before, became: 'kept' }]
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    words: value,
    became: added ? 'added' : removed ? 'removed' : 'kept',
  }))
}
