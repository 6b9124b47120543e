import { didYouMean } from '../library/nearest.ts'
import type { Library, Section, Version } from '../library/model.ts'
import { textName, textNamed } from '../library/text-name.ts'

/** A text that follows the French, found by the names an editor typed. */
export type NamedText =
  | { readonly found: true; readonly version: Version; readonly french: readonly Section[] }
  /** French, one sentence or two: which name is wrong, and the nearest right one. */
  | { readonly found: false; readonly mistake: string }

/**
 * Finds a text by its fiche and its name, and checks the sections named with it.
 *
 * @param name `en`, or `fr-falc`, `fr.falc`, `fr/falc`, `falc` for the easy-to-read twin.
 */
export function namedText(library: Library, id: string, name: string, sections: readonly string[]): NamedText {
  const fiche = library.fiches.get(id)
  if (!fiche) return mistake(`Fiche inconnue : « ${id} ».`, id, library.fiches.keys(), 'Son identifiant est le nom de son dossier.')
  const followers = [...fiche.versions.values()].filter(({ standing }) => standing.kind !== 'reference')
  const wanted = textNamed(name)
  const version = followers.find((follower) => textName(follower) === wanted)
  if (!version) return mistake(`La fiche « ${id} » n'a pas de texte « ${name} ».`, wanted, followers.map(textName), `Textes : ${followers.map(textName).join(', ') || 'le français seul'}.`)
  const french = fiche.versions.get('fr/standard')?.sections ?? []
  const known = new Set([...french.map((section) => section.id), ...behindIn(version)])
  const unknown = sections.find((section) => !known.has(section))
  if (unknown !== undefined) return mistake(`La fiche « ${id} » n'a pas de section « ${unknown} ».`, unknown, known, `Sections : ${[...known].join(', ')}.`)
  return { found: true, version, french }
}

/** Sections of a text that are behind the French. */
export function behindIn({ standing }: Version): readonly string[] {
  return standing.kind !== 'reference' && standing.sync.state === 'stale' ? standing.sync.sections : []
}

function mistake(what: string, typed: string, right: Iterable<string>, otherwise: string): NamedText {
  return { found: false, mistake: `${what} ${didYouMean(typed, right, otherwise)}` }
}
