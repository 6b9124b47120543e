import type { Library } from '../library/model.ts'
import { behindIn } from '../status/named-text.ts'
import type { FollowerChange } from './change.ts'
import { textsOf } from './texts-of.ts'

/** Texts that a change puts behind the French, or brings back up to it, section by section. */
export function followerChanges(before: Library, after: Library): FollowerChange[] {
  const old = textsOf(before)
  return [...textsOf(after)].flatMap(([key, { fiche, of, text, version }]): FollowerChange[] => {
    const was = old.get(key)
    const [stale, fresh] = [was === undefined ? [] : behindIn(was.version), behindIn(version)]
    const leftBehind = fresh.filter((section) => !stale.includes(section))
    const caughtUp = stale.filter((section) => !fresh.includes(section))
    return leftBehind.length + caughtUp.length === 0 ? [] : [{ fiche, of, text, leftBehind, caughtUp }]
  })
}
