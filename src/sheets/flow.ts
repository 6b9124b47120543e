import type { RootContent } from 'mdast'
import type { Section } from '../library/section.ts'
import type { Setting } from './count-lines.ts'
import { heightOfText } from './count-lines.ts'
import type { Paper } from './paper.ts'
import { gaps } from './paper.ts'
import type { Piece } from './pieces.ts'

/** A section as it goes to the paper: its pieces, and whether the text has more of it. */
export interface Passage {
  readonly section: Section
  readonly pieces: readonly Piece[]
  readonly more: boolean
}

/** What of a section stands on one side. */
export interface SidePart {
  readonly section: Section
  /** It began on the other side. */
  readonly continued: boolean
  readonly nodes: readonly RootContent[]
  /** The text says more, after these words. */
  readonly more: boolean
  /** The first list of the section stands here, whole or in part. */
  readonly firstList: boolean
}

/** Two sides, each its parts in order. */
export type Sides = readonly [readonly SidePart[], readonly SidePart[]]

/**
 * Lays passages on two sides, in order: each whole on its side where that is possible, else broken between two
 * pieces, never inside one.
 *
 * @param room height left on each side, in millimetres.
 * @returns null when they do not fit.
 */
export function flow(passages: readonly Passage[], room: readonly [number, number], paper: Paper): Sides | null {
  return unbroken(passages, room, paper) ?? broken(passages, room, paper)
}

function unbroken(passages: readonly Passage[], room: readonly [number, number], paper: Paper): Sides | null {
  const whole = passages.map(({ section, pieces, more }) => ({
    section,
    more,
    pieces: [
      {
        nodes: joined(pieces),
        list: pieces.find(({ list }) => list !== null)?.list ?? null,
        height: pieces.reduce((sum, { height }) => sum + height, 0),
      },
    ],
  }))
  return broken(whole, room, paper)
}

function broken(passages: readonly Passage[], room: readonly [number, number], paper: Paper): Sides | null {
  const sides: [SidePart[], SidePart[]] = [[], []]
  let side: 0 | 1 = 0
  let left = room[0]
  for (const { section, pieces, more } of passages) {
    const firstList = pieces.find(({ list }) => list !== null)?.list ?? null
    let open: { part: SidePart; pieces: Piece[] } | null = null
    for (const [index, piece] of pieces.entries()) {
      const tail = more && index === pieces.length - 1 ? moreHeight(paper) : 0
      const wanted = () => piece.height + tail + (open === null ? titleHeight(section.title, paper.heading) : 0)
      if (wanted() > left) {
        if (side === 1) return null
        side = 1
        left = room[1]
        open = null
        if (wanted() > left) return null
      }
      left -= wanted()
      if (open === null) {
        const pieces: Piece[] = []
        open = { pieces, part: { section, continued: index > 0, nodes: [], more: false, firstList: false } }
        sides[side].push(open.part)
      }
      open.pieces.push(piece)
      open.part = {
        ...open.part,
        nodes: joined(open.pieces),
        more: tail > 0,
        firstList: open.part.firstList || (firstList !== null && piece.list === firstList),
      }
      sides[side].splice(-1, 1, open.part)
    }
  }
  return sides
}

function titleHeight(title: string, heading: Setting): number {
  return gaps.rule + gaps.underHeading + Math.max(gaps.picture, heightOfText(`${title} (suite)`, heading))
}

const moreHeight = ({ text }: Paper) => gaps.block + text.line

/** The items of one list side by side again. */
function joined(pieces: readonly Piece[]): RootContent[] {
  const nodes: RootContent[] = []
  let list: Piece['list'] = null
  for (const piece of pieces) {
    const [first] = piece.nodes
    const last = nodes.at(-1)
    const same = piece.list !== null && piece.list === list && piece.nodes.length === 1
    if (same && last?.type === 'list' && first?.type === 'list')
      nodes.splice(-1, 1, { ...last, children: [...last.children, ...first.children] })
    else nodes.push(...piece.nodes)
    list = piece.list
  }
  return nodes
}
