import type { Inputs } from './inputs.ts'
import type { Kept } from './kept.ts'
import { hashesBelow } from './read-folder.ts'

/** Whether an output is what a build from the same inputs wrote, each of its files, no less and no more. */
export function isUnchanged(out: string, { inputs, files }: Kept, now: Inputs): boolean {
  if (inputs.whole !== now.whole) return false
  const there = hashesBelow(out)
  return there.size === Object.keys(files).length && Array.from(there).every(([path, hash]) => files[path] === hash)
}
