import { textHash } from '../translations/hash.ts'
import { syncWith } from '../translations/sync.ts'
import type { Fiche, Review, Version } from './fiche.ts'
import type { VersionKey } from './lang.ts'
import type { ReadVersion } from './read-version.ts'
import { reviewOf, sourceHashesOf, standingOf } from './read-version.ts'
import type { Theme } from './theme.ts'

/** Fiches that can be shown, and texts that can only be checked. */
export interface Assembled {
  readonly fiches: ReadonlyMap<string, Fiche>
  readonly incomplete: readonly Version[]
}

const unknownReview: Review = { on: '', by: '', next: '', owner: null, lawyer: null }

/**
 * Puts the texts of each fiche together and says how each stands to the French reference.
 *
 * @param themes gives the order of the fiches: by theme, then by id.
 */
export function assembleFiches(texts: readonly ReadVersion[], themes: readonly Theme[]): Assembled {
  const rank = new Map(themes.map(({ id }, index) => [id, index]))
  const order = ({ theme }: Fiche) => rank.get(theme) ?? themes.length
  const fiches: Fiche[] = []
  const incomplete: Version[] = []
  for (const [id, versions] of Map.groupBy(texts, ({ version }) => version.fiche)) {
    const reference = versions.find(
      ({ version, head }) => version.lang === 'fr' && version.level === 'standard' && head !== null,
    )
    const head = reference?.head
    const review = reviewOf(head ?? null) ?? unknownReview
    const shown = new Map<VersionKey, Version>()
    for (const read of versions) {
      const version = complete(read, reference?.version ?? null, review)
      if (reference === undefined || read.head === null) incomplete.push(version)
      else shown.set(`${version.lang}/${version.level}`, version)
    }
    if (head === null || head === undefined || !('open_questions' in head)) continue
    fiches.push({
      id,
      theme: head.theme,
      core: head.core,
      quickLeave: head.quick_leave,
      lsf: head.lsf,
      versions: shown,
    })
  }
  fiches.sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1))
  return { fiches: new Map(fiches.map((fiche) => [fiche.id, fiche])), incomplete }
}

function complete({ version, head }: ReadVersion, reference: ReadVersion['version'] | null, review: Review): Version {
  if (head === null || reference === null) return { ...version, review, standing: { kind: 'reference' } }
  const sync = syncWith(sourceHashesOf(head), reference.sections)
  return { ...version, review, standing: standingOf(head, sync, () => textHash(version)) }
}
