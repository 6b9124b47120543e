import { fiche, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import type { Version } from '../../src/library/fiche.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import type { VersionKey } from '../../src/library/lang.ts'
import type { Library } from '../../src/library/model.ts'

/** Sections of a made-up fiche: id → text. */
export type Texts = Readonly<Record<string, string>>

const asText = (texts: Texts) =>
  Object.entries(texts)
    .map(([id, text]) => `## Titre ${id} {#${id} picto=argent}\n\n${text}\n`)
    .join('\n')

/** The source of a fiche with these sections. */
export function sheetFiche(
  texts: Texts,
  { lang = 'fr', falc = false, sheet }: { lang?: 'fr' | 'en'; falc?: boolean; sheet?: string } = {},
): string {
  const source = fiche({ lang, falc, sections: [], head: sheet === undefined ? {} : { sheet } })
  return `${source}${asText(texts)}`
}

/** A library whose fiche `ame` has these texts, by file: `fr.md`. */
export function sheetLibrary(files: Readonly<Record<string, string>>): Library {
  const paths = Object.entries(files).map(([name, source]) => [`fiches/ame/${name}`, source])
  return libraryFromMemory(soundContent({ files: Object.fromEntries(paths) }), { today: soundDay })
}

/** A text of `ame`. @throws when there is none. */
export function textOf(library: Library, key: VersionKey): Version {
  const version = library.fiches.get('ame')?.versions.get(key)
  if (version === undefined) throw new Error(`No text ${key}: ${JSON.stringify(library.problems)}`)
  return version
}
