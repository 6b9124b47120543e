import type { Library, Section, Version } from '../library/model.ts'
import { sectionText } from '../markdown/plain-text.ts'
import { readersOf } from './readers.ts'

// A section belongs to one text of one Library, read for one day: its plain text never changes.
const known = new WeakMap<Section, string>()

/** The words of sections as a reader sees them, one block a line; each is made once, for the search and the open data alike. */
export function plainTexts(library: Library): (section: Section, version: Version) => string {
  const readers = readersOf(library)
  return (section, { lang, level }) => {
    const made = known.get(section) ?? sectionText(section, readers(lang, level))
    known.set(section, made)
    return made
  }
}
