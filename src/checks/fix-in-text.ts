import type { Version } from '../library/fiche.ts'
import { pagesOf } from '../library/pages.ts'
import type { Place } from '../library/place.ts'
import type { Fix } from '../problem.ts'

/**
 * The mending that replaces words of a text, the first of them at or after a place, on its line.
 *
 * @param to null when nothing sure can be written.
 * @returns nothing to add to a finding when the words are not there as they read: « **3** mois ».
 */
export function fixInText(
  version: Version,
  file: string,
  { line, column }: Place,
  from: string,
  to: string | null,
): { readonly fix?: Fix } {
  if (to === null) return {}
  const source = pagesOf(version).find((page) => page.file === file)?.source
  const at = source?.split('\n', line)[line - 1]?.indexOf(from, column - 1) ?? -1
  return at === -1 ? {} : { fix: { line, column: at + 1, from, to } }
}
