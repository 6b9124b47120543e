import type { Library } from '../library/model.ts'
import { fichesOf, usesOfLaw } from './uses.ts'

/** Articles that something readers see rests on, in the order of the law, and the published fiches that do. */
export function citedLaw(library: Library): ReadonlyMap<string, readonly string[]> {
  const uses = usesOfLaw(library)
  return new Map(
    [...library.law.keys()].flatMap((id): [string, readonly string[]][] => {
      const own = uses.get(id)
      // A fact that no text shows is nothing to a reader.
      if (own === undefined || own.every(({ kind }) => kind === 'fact')) return []
      const isPublished = (fiche: string) =>
        library.fiches.get(fiche)?.versions.get('fr/standard')?.status === 'published'
      return [[id, fichesOf(own).filter(isPublished)]]
    }),
  )
}
