import { vi } from 'vitest'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import type { SiteFacts } from '../../src/integrations/handover.ts'
import { handOver } from '../../src/integrations/handover.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

/** Files of a content folder that take the place of the sound one's; null takes one away. */
export type Changes = Readonly<Record<string, string | null>>

/**
 * A module of the site as a build of this content sees it: modules of the site look at the Library when
 * they are first loaded.
 *
 * @param load imports the module: `() => import('../../src/site/phone-help.ts')`.
 */
export async function siteWith<T>(changes: Changes, load: () => Promise<T>, site: Partial<SiteFacts> = {}): Promise<T> {
  const files = new Map(soundContent())
  for (const [path, source] of Object.entries(changes)) {
    if (source === null) files.delete(path)
    else files.set(path, source)
  }
  const library = libraryFromMemory(files, { today: site.today ?? soundDay })
  handOver({ library, site: { today: soundDay, origin: null, base: '/', release: '0', pdfs: new Map(), ...site } })
  vi.resetModules()
  return load()
}
