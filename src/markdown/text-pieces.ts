import type { Text } from 'mdast'
import { lineIndex } from '../line-index.ts'
import { alignedRuns, sourceOf } from './aligned-runs.ts'

/** A part of a text node, [from, to) of its value, with its own place in the source. */
export type TextPieces = (node: Text, from: number, to: number) => Text

/** Cuts the text nodes of a source. */
export function textPieces(source: string): TextPieces {
  const pointAt = lineIndex(source)
  return (node, from, to) => {
    const { value, position } = node
    const piece: Text = { type: 'text', value: value.slice(from, to) }
    if (position === undefined) return piece
    const runs = alignedRuns(value, source, position.start.offset ?? 0, position.end.offset ?? 0)
    const [start] = sourceOf(runs, from)
    const [, end] = sourceOf(runs, Math.max(from, to - 1))
    return {
      ...piece,
      position: { start: { ...pointAt(start), offset: start }, end: { ...pointAt(end), offset: end } },
    }
  }
}
