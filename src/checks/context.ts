import type { FactOnDay } from '../facts/fact.ts'
import { factOnDay } from '../facts/on-day.ts'
import { diagramsIn } from '../library/diagrams.ts'
import type { FicheFile, Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import type { Place } from '../library/place.ts'
import type { Reference } from '../library/section.ts'

/** The Library and what several rules look up in it, computed once. */
export interface Context {
  readonly library: Library
  /** Every text, those that can't be shown included. */
  readonly texts: readonly Version[]
  /** Ids of all fiche folders, readable or not. */
  readonly ficheIds: ReadonlySet<string>
  /** fiche id → its files, readable or not. */
  readonly filesOf: ReadonlyMap<string, readonly FicheFile[]>
  /** French standard text of each fiche and page (`page:aide`), when it could be read. */
  readonly references: ReadonlyMap<string, Version>
  /** fiche id → ids of its sections and drawings, in any language and level. */
  readonly sectionIds: ReadonlyMap<string, ReadonlySet<string>>
  readonly factStates: ReadonlyMap<string, FactOnDay>
  /** The name in problems of a path below the content folder. */
  readonly fileAt: (path: string) => string
}

export function contextOf(library: Library): Context {
  const shown = [...library.fiches.values()].flatMap(({ versions }) => [...versions.values()])
  const texts = [...shown, ...library.incomplete]
  const filesOf = Map.groupBy(library.ficheFiles, ({ fiche }) => fiche)
  const sectionIds = new Map<string, Set<string>>()
  const pages = [...library.pages.values()]
  for (const { fiche, sections } of [...texts, ...pages]) {
    const ids = sectionIds.get(fiche) ?? new Set()
    for (const { id } of sections) ids.add(id)
    for (const { diagram } of diagramsIn({ sections })) ids.add(diagram.id)
    sectionIds.set(fiche, ids)
  }
  return {
    library,
    texts,
    ficheIds: new Set(filesOf.keys()),
    filesOf,
    references: new Map([...texts, ...pages].filter(isReference).map((version) => [version.fiche, version])),
    sectionIds,
    factStates: new Map([...library.facts].map(([id, entries]) => [id, factOnDay(entries, library.today)])),
    fileAt: (path) => `${library.root}/${path}`,
  }
}

/** True for the French standard text. */
export function isReference({ lang, level }: Pick<Version, 'lang' | 'level'>): boolean {
  return lang === 'fr' && level === 'standard'
}

/** Whether the French text of a fiche says that it is a draft; a text that could not be read whole says nothing. */
export function isDraft(fiche: string, { fiches }: Library): boolean {
  return fiches.get(fiche)?.versions.get('fr/standard')?.status === 'draft'
}

/** Where a front matter key stands, or the top of the file. */
export function placeOfKey(version: Version, key: string): Place {
  return version.places.get(key) ?? { line: 1, column: 1 }
}

/** Every use of a kind of reference in a text, and the file in which it stands. */
export function referencesIn(version: Version, kind: Reference['kind']): (Reference & { readonly file: string })[] {
  return version.sections.flatMap(({ file, references }) =>
    references.filter((reference) => reference.kind === kind).map((reference) => ({ ...reference, file })),
  )
}
