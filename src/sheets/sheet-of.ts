import type { Version } from '../library/fiche.ts'
import type { Contact } from '../library/helps.ts'
import type { Library } from '../library/model.ts'
import type { Readers } from '../reading/readers.ts'
import { readersOf } from '../reading/readers.ts'
import type { Chosen } from './choose.ts'
import { choose } from './choose.ts'
import { roomOf } from './frame.ts'
import { numbersOf } from './numbers.ts'
import { paperOf } from './paper.ts'

/** Sheets of a Library, each made once: what of a text goes on its two sides of A4. */
export type Sheets = (version: Version) => Sheet

export interface Sheet extends Chosen {
  /** Whom it says to call, besides the numbers of danger. */
  readonly numbers: readonly Contact[]
}

const mostNumbers = 3

/** The sheets of a Library on its day; the same for its pages and for its checks. */
export function sheetsOf(library: Library, readers: Readers = readersOf(library)): Sheets {
  const known = new WeakMap<Version, Sheet>()
  return (version) => {
    const made = known.get(version) ?? sheetOf(version, library, readers)
    known.set(version, made)
    return made
  }
}

function sheetOf(version: Version, library: Library, readers: Readers): Sheet {
  const context = readers(version.lang, version.level)
  const paper = paperOf(version.level, context.dir)
  const text = { sections: version.sections, sheet: choicesFor(version, library) }
  const all = numbersOf(version, library)
  const made = (count: number): Sheet => {
    const numbers = all.slice(0, count)
    const room = roomOf(version, library, paper, context, numbers)
    return { ...choose(text, room, paper, context, library.sectionPlan), numbers }
  }
  // What is to be done comes before a second or third number to call.
  const counts = Array.from({ length: mostNumbers }, (_, index) => mostNumbers - index)
  return counts.map(made).find(({ left }) => left.length === 0) ?? made(mostNumbers)
}

/** A translation has the sheet of the French, of which it has the blocks; a simplified text says its own. */
function choicesFor({ sheet, level, fiche }: Version, { fiches }: Library): Version['sheet'] {
  if (sheet !== null || level !== 'standard') return sheet
  return fiches.get(fiche)?.versions.get('fr/standard')?.sheet ?? null
}
