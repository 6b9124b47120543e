import type { Change } from '../../src/changes/change.ts'
import { compareLibraries } from '../../src/changes/compare-libraries.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { anyTextAddress } from '../../src/site/any-text-address.ts'

export type Files = Readonly<Record<string, ((source: string) => string) | null>>

/** The sound content with some files changed, or taken out. */
export function contentWith(files: Files) {
  const content = new Map(soundContent())
  for (const [path, edit] of Object.entries(files))
    if (edit === null) content.delete(path)
    else content.set(path, edit(content.get(path) ?? ''))
  return libraryFromMemory(content, { today: soundDay })
}

/** What a change of the sound content does, `before` being already another state of it. */
export function changeOf(after: Files, before: Files = {}): Change {
  return compareLibraries(contentWith(before), contentWith({ ...before, ...after }), anyTextAddress)
}
