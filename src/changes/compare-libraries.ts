import { checkLibrary } from '../checks/check-library.ts'
import type { Library } from '../library/model.ts'
import { approvers } from './approvers.ts'
import type { Change } from './change.ts'
import { easyScores } from './easy-scores.ts'
import { factChanges } from './fact-changes.ts'
import { followerChanges } from './follower-changes.ts'
import { helpChanges } from './help-changes.ts'
import type { AddressOf } from './pages-to-look-at.ts'
import { pagesToLookAt } from './pages-to-look-at.ts'
import { problemChanges } from './problem-changes.ts'
import { textChanges } from './text-changes.ts'

/** What a change does for readers, from the Library before it and the Library after, read for the same day. */
export function compareLibraries(before: Library, after: Library, addressOf: AddressOf): Change {
  const texts = textChanges(before, after)
  const facts = factChanges(before, after)
  const helps = helpChanges(before, after)
  const changed = { texts, facts, helps, followers: followerChanges(before, after) }
  return {
    ...changed,
    scores: easyScores(before, after),
    problems: problemChanges(checkLibrary(before, { strict: false }), checkLibrary(after, { strict: false })),
    look: pagesToLookAt(after, changed, addressOf),
    approvers: approvers(before, after, changed),
  }
}
