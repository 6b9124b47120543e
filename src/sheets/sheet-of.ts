import type { Library, Version } from '../library/model.ts'
import type { Readers } from '../reading/readers.ts'
import { readersOf } from '../reading/readers.ts'
import type { Chosen } from './choose.ts'
import { choose } from './choose.ts'
import { roomOf } from './frame.ts'
import { paperOf } from './paper.ts'

/** Sheets of a Library, each made once: what of a text goes on its two sides of A4. */
export type Sheets = (version: Version) => Chosen

/** The sheets of a Library on its day; the same for its pages and for its checks. */
export function sheetsOf(library: Library, readers: Readers = readersOf(library)): Sheets {
  const known = new WeakMap<Version, Chosen>()
  return (version) => {
    const made = known.get(version) ?? sheetOf(version, library, readers)
    known.set(version, made)
    return made
  }
}

function sheetOf(version: Version, library: Library, readers: Readers): Chosen {
  const context = readers(version.lang, version.level)
  const paper = paperOf(version.level, context.dir)
  const text = { sections: version.sections, sheet: choicesFor(version, library) }
  return choose(text, roomOf(version, library, paper, context), paper, context)
}

/** A translation has the sheet of the French, of which it has the blocks; a simplified text says its own. */
function choicesFor({ sheet, level, fiche }: Version, { fiches }: Library): Version['sheet'] {
  if (sheet !== null || level !== 'standard') return sheet
  return fiches.get(fiche)?.versions.get('fr/standard')?.sheet ?? null
}
