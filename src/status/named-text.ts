import type { Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import { didYouMean } from '../library/nearest.ts'
import type { Section } from '../library/section.ts'
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
  const texts = textsOf(library, id)
  const what = library.fiches.has(id) ? 'fiche' : 'page'
  if (texts.length === 0)
    return mistake(
      `Fiche ou page inconnue : « ${id} ».`,
      id,
      [...library.fiches.keys(), ...library.pageNames],
      'Son identifiant est le nom de son dossier.',
    )
  const followers = texts.filter(({ standing }) => standing.kind !== 'reference')
  const wanted = textNamed(name, library)
  const version = followers.find((follower) => textName(follower) === wanted)
  if (!version)
    return mistake(
      `La ${what} « ${id} » n'a pas de texte « ${name} ».`,
      wanted,
      followers.map(textName),
      `Textes : ${followers.map(textName).join(', ') || 'le français seul'}.`,
    )
  const french = texts.find(({ standing }) => standing.kind === 'reference')?.sections ?? []
  const known = new Set([...french.map((section) => section.id), ...behindIn(version)])
  const unknown = sections.find((section) => !known.has(section))
  if (unknown !== undefined)
    return mistake(
      `La ${what} « ${id} » n'a pas de section « ${unknown} ».`,
      unknown,
      known,
      `Sections : ${[...known].join(', ')}.`,
    )
  return { found: true, version, french }
}

/** Every text of a fiche or of a page. */
function textsOf({ fiches, pages }: Library, id: string): readonly Version[] {
  return [...(fiches.get(id)?.versions.values() ?? [...pages.values()].filter(({ page }) => page === id))]
}

/** Sections of a text that are behind the French. */
export function behindIn({ standing }: Version): readonly string[] {
  return standing.kind !== 'reference' && standing.sync.state === 'stale' ? standing.sync.sections : []
}

function mistake(what: string, typed: string, right: Iterable<string>, otherwise: string): NamedText {
  return { found: false, mistake: `${what} ${didYouMean(typed, right, otherwise)}` }
}
