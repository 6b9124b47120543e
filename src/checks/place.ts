import type { Literal, Nodes } from 'mdast'
import { pagesOf } from '../library/pages.ts'
import type { Place } from '../library/place.ts'
import { lineIndex } from '../line-index.ts'
import { alignedRuns, sourceOf } from '../markdown/aligned-runs.ts'
import type { Where } from './rule.ts'

/** Where an element begins. */
export function startOf(node: Nodes): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

/**
 * Where a character of a text element stands in its file.
 *
 * @param index offset in the element's value.
 */
export function placeInText(node: Extract<Nodes, Literal>, index: number, where: Where): Place {
  const { position, value } = node
  if (index === 0 || position === undefined) return startOf(node)
  const source = sourceOfSection(where)
  const [offset] = sourceOf(alignedRuns(value, source, position.start.offset ?? 0, position.end.offset ?? 0), index)
  return lineIndex(source)(offset)
}

/** The whole file in which a section is written. */
function sourceOfSection({ version, section }: Where): string {
  return pagesOf(version).find(({ file }) => file === section.file)?.source ?? version.source
}
