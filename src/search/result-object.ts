import type { Level } from '../facts/level.ts'
import type { Lang } from '../library/lang.ts'
import type { FoundFiche } from './answer.ts'
import { partOf } from './names-index.ts'

/** A result as the terminal gives it to other programs. */
export interface ResultObject {
  readonly id: string
  readonly lang: Lang
  readonly level: Level
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly score: number
  readonly code: string | null
  /** Where in the fiche to look first. */
  readonly section: {
    readonly id: string
    readonly title: string
    readonly url: string
    readonly code: string | null
  } | null
}

/** Where a fiche, or a section of it on one of its pages, is in the site. */
export type FicheAddress = (lang: Lang, level: Level, id: string, section?: string, part?: string | null) => string

/** @param address where a fiche, or a section of it, is in the site. */
export function resultObject(found: FoundFiche, address: FicheAddress): ResultObject {
  const { fiche, level, title, section, score } = found
  return {
    id: fiche.id,
    lang: fiche.lang,
    level,
    url: address(fiche.lang, level, fiche.id),
    title,
    summary: fiche.summary,
    score: Math.round(score * 1000) / 1000,
    code: fiche.code,
    section: section && {
      id: section.id,
      title: section.title,
      url: address(fiche.lang, level, fiche.id, section.id, partOf(section, level)),
      code: section.code,
    },
  }
}
