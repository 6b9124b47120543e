import { library } from 'virtual:library'
import type { Fiche, Level, Version } from '../../library/model.ts'
import { versionsInOrder } from './versions.ts'

interface FichePath {
  readonly params: { readonly lang: string; readonly id: string }
  readonly props: { readonly fiche: Fiche; readonly version: Version }
}

/** A page for every other page of the texts of a reading level. */
export function partPaths(level: Level): (FichePath & { readonly params: { readonly part: string } })[] {
  return fichePaths(level).flatMap(({ params, props }) => props.version.parts.map(({ id: part }) => ({ params: { ...params, part }, props })))
}

/** A page for every text of a reading level, in every language. */
export function fichePaths(level: Level): FichePath[] {
  return Array.from(library.fiches.values()).flatMap((fiche) =>
    versionsInOrder(fiche)
      .filter((version) => version.level === level)
      .map((version) => ({ params: { lang: version.lang, id: fiche.id }, props: { fiche, version } })),
  )
}
