import { library } from 'virtual:library'
import type { Fiche, Version } from '../../library/model.ts'
import { versionsInOrder } from './versions.ts'

/** What a short code stands for, with every text one may choose. */
export interface Coded {
  readonly code: string
  readonly fiche: Fiche
  /** Section id, null for the whole fiche. */
  readonly section: string | null
  /** Published texts that have it, French first. */
  readonly versions: readonly Version[]
}

/** Every code that leads to a published text, in the order of the codes. */
export const codedTargets: readonly Coded[] = Array.from(library.codes).flatMap(([target, code]): Coded[] => {
  const [id = '', section = null] = target.split('#')
  const fiche = library.fiches.get(id)
  if (!fiche) return []
  const versions = versionsInOrder(fiche).filter(
    ({ status, sections }) => status === 'published' && (section === null || sections.some((of) => of.id === section)),
  )
  return versions.length > 0 ? [{ code, fiche, section, versions }] : []
})

/** Title of the section in a text, or of the whole text. */
export function titleIn(version: Version, section: string | null): string {
  return version.sections.find(({ id }) => id === section)?.title ?? version.title
}
