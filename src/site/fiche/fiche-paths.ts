import { library } from 'virtual:library'
import type { Level } from '../../facts/level.ts'
import type { Fiche, Version } from '../../library/fiche.ts'
import { versionsInOrder } from './versions.ts'

interface FichePath {
  readonly params: { readonly lang: string; readonly id: string }
  readonly props: { readonly fiche: Fiche; readonly version: Version }
}

interface EasyPath extends FichePath {
  readonly params: FichePath['params'] & { readonly level: Level }
}

/** A page for every simplified text, in every language. */
export function easyPaths(): EasyPath[] {
  return [...library.levels.keys()].flatMap((level) =>
    fichePaths(level).map(({ params, props }) => ({ params: { ...params, level }, props })),
  )
}

/** A page for every other page of the simplified texts. */
export function partPaths(): (EasyPath & { readonly params: { readonly part: string } })[] {
  return easyPaths().flatMap(({ params, props }) =>
    props.version.parts.map(({ id: part }) => ({ params: { ...params, part }, props })),
  )
}

/** A page for every text of a reading level, in every language. */
export function fichePaths(level: Level): FichePath[] {
  return Array.from(library.fiches.values()).flatMap((fiche) =>
    versionsInOrder(fiche)
      .filter((version) => version.level === level)
      .map((version) => ({ params: { lang: version.lang, id: fiche.id }, props: { fiche, version } })),
  )
}
