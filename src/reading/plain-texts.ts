import type { Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import type { Section } from '../library/section.ts'
import { lawListAsText } from '../markdown/law-list.ts'
import { sectionText } from '../markdown/plain-text.ts'
import { lawOfText, lawSection } from './law-of-fiche.ts'
import type { Readers } from './readers.ts'
import { readersOf } from './readers.ts'

// A section belongs to one text of one Library, read for one day: its plain text never changes.
const known = new WeakMap<Section, string>()

/**
 * The words of sections as a reader sees them, one block a line; each is made once, for the search and the open data
 * alike.
 */
export function plainTexts(library: Library): (section: Section, version: Version) => string {
  const readers = readersOf(library)
  return (section, version) => {
    const made = known.get(section) ?? textOf(section, version, library, readers)
    known.set(section, made)
    return made
  }
}

function textOf(section: Section, version: Version, library: Library, readers: Readers): string {
  const context = readers(version.lang, version.level)
  const written = sectionText(section, context)
  const fiche = section.id === lawSection ? library.fiches.get(version.fiche) : undefined
  if (fiche === undefined) return written
  const articles = lawOfText(fiche, version, library).flatMap((id) => context.law(id) ?? [])
  return [written, ...lawListAsText(articles, context)].join('\n')
}
