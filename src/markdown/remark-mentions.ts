import type { PhrasingContent, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { lineIndex } from '../line-index.ts'
import type { Run } from './aligned-runs.ts'
import { alignedRuns, sourceOf } from './aligned-runs.ts'
import type {} from './mention.ts'
import { findMentions, hasBraces } from './mentions.ts'

/**
 * Makes nodes of what texts ask for by name: facts, articles of law, contacts, terms, letters. Each
 * stands exactly where it is typed, whatever escapes, entities or quote marks come before it.
 * Braces that ask for nothing known stay text: a rule of the checks reports them.
 */
export default function remarkMentions(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const source = String(file)
    if (!hasBraces(source)) return
    const pointAt = lineIndex(source)
    const positionOf = (runs: readonly Run[], from: number, to: number) => {
      const [start] = sourceOf(runs, from)
      const [, end] = sourceOf(runs, to - 1)
      return { start: { ...pointAt(start), offset: start }, end: { ...pointAt(end), offset: end } }
    }
    visit(tree, 'text', (node, index, parent) => {
      const pieces = parent && index !== undefined ? cut(node, source, positionOf) : null
      if (!pieces || !parent || index === undefined) return undefined
      parent.children.splice(index, 1, ...pieces)
      return [SKIP, index + pieces.length]
    })
  }
}

type PositionOf = (runs: readonly Run[], from: number, to: number) => NonNullable<Text['position']>

/** A text as texts and mentions, in order; null when it has none. */
function cut({ value, position }: Text, source: string, positionOf: PositionOf): PhrasingContent[] | null {
  const mentions = findMentions(value)
  if (mentions.length === 0) return null
  const runs = alignedRuns(value, source, position?.start.offset ?? 0, position?.end.offset ?? 0)
  const pieces: PhrasingContent[] = []
  let from = 0
  const addText = (to: number) => {
    if (to > from) pieces.push({ type: 'text', value: value.slice(from, to), position: positionOf(runs, from, to) })
  }
  for (const { kind, id, start, end } of mentions) {
    addText(start)
    pieces.push({ type: 'mention', kind, id, value: value.slice(start, end), position: positionOf(runs, start, end) })
    from = end
  }
  addText(value.length)
  return pieces
}
