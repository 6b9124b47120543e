import type { Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import type { PageText } from '../library/page-text.ts'
import { textName } from '../library/text-name.ts'
import type { NamedTextOf } from './change.ts'

/** A text as a change names it. */
export interface TextOf extends NamedTextOf {
  readonly version: Version | PageText
}

/** Every text that readers have: those of the fiches, then those of the folder's own pages, by a key. */
export function textsOf({ fiches, pages }: Library): ReadonlyMap<string, TextOf> {
  const texts = new Map<string, TextOf>()
  const add = (fiche: string, of: NamedTextOf['of'], version: Version | PageText) =>
    texts.set(`${of} ${fiche} ${textName(version)}`, { fiche, of, text: textName(version), version })
  for (const { id, versions } of fiches.values()) for (const version of versions.values()) add(id, 'fiche', version)
  for (const page of pages.values()) if (!page.borrowed) add(page.page, 'page', page)
  return texts
}

/** Keys of two maps, each once: those of the first, then the others. */
export function keysOfBoth<K>(one: ReadonlyMap<K, unknown>, other: ReadonlyMap<K, unknown>): K[] {
  return [...new Set([...one.keys(), ...other.keys()])]
}
