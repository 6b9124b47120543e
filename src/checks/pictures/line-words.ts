import type { Version } from '../../library/fiche.ts'
import type { Library } from '../../library/model.ts'
import type { TextLine } from '../../markdown/lines-of.ts'
import { sectionText } from '../../markdown/plain-text.ts'
import type { Readers } from '../../reading/readers.ts'
import { readersOf } from '../../reading/readers.ts'

const known = new WeakMap<Library, Readers>()

/** What a line says to its readers, its figures in words. */
export function wordsOfLine({ paragraph }: TextLine, { lang, level }: Version, library: Library): string {
  const readers = known.get(library) ?? readersOf(library)
  known.set(library, readers)
  return sectionText({ nodes: [paragraph] }, readers(lang, level))
}
