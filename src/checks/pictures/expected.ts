import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Section } from '../../library/section.ts'
import type { TextLine } from '../../markdown/lines-of.ts'
import { linesOf, pictureOf } from '../../markdown/lines-of.ts'

/** The steps, papers and conditions of a section that have no picture yet. */
export function withoutPicture({ id, nodes }: Section): TextLine[] {
  const listed = listsOfConditions(id, nodes)
  return linesOf(nodes).filter((line) => {
    if (line.item === null || pictureOf(line) !== null) return false
    const { list } = line.item
    return list.ordered === true || id === 'papiers' || listed.has(list)
  })
}

/** Lists that a line ending in « si : » introduces; those by which the section `qui` begins. */
function listsOfConditions(id: string, nodes: readonly RootContent[]): ReadonlySet<unknown> {
  const heading = nodes.findIndex(({ type }) => type === 'heading')
  return new Set(
    nodes.filter((node, index) => {
      const before = nodes[index - 1]
      if (node.type !== 'list') return false
      if (id === 'qui' && (heading === -1 || index < heading)) return true
      return before?.type === 'paragraph' && /\bsi\s*:$/u.test(toString(before).trim())
    }),
  )
}
