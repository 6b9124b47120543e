import type { List, Nodes, RootContent } from 'mdast'
import type {} from './fold-node.ts'
import { linesOf, pictureOf } from './lines-of.ts'

/** Pictured lines that a part shows before a fold. */
const mostPictures = 6
/** A fold that hides so few lines would take the place of what it hides. */
const fewLines = 2

/**
 * A section with its core first: what stands before its first `###`, then a fold for each `###`, whose heading tells
 * what is in it; steps, papers and conditions, which have pictures, are core. After six of them, those that follow are
 * folded too.
 *
 * @param isKept whether a node says a deadline, a danger or an exclusion: neither it nor what stands with it under one
 * heading or in one list is ever folded (see `never-folded.ts`).
 */
export function coreFirst(nodes: readonly RootContent[], isKept: (node: Nodes) => boolean): RootContent[] {
  const keeps = (node: Nodes): boolean => isKept(node) || ('children' in node && node.children.some(keeps))
  let left = mostPictures
  const counted = (node: RootContent): RootContent[] => {
    const pictured = picturesIn([node])
    if (pictured > left && node.type === 'list') {
      const cut = cutList(node, left, keeps)
      left = cut === null ? 0 : left - picturesIn([cut[0]])
      return cut ?? [node]
    }
    left = Math.max(0, left - pictured)
    return [node]
  }
  return parts(nodes).flatMap(([heading, ...body]) => {
    if (heading === undefined) return []
    if (heading.type !== 'heading') return [heading, ...body].flatMap(counted)
    const isShort = textLines(body) <= fewLines
    const isCore = left > 0 && picturesIn(body) > 0
    if (isShort || isCore || [heading, ...body].some(keeps)) return [heading, ...body.flatMap(counted)]
    return [{ type: 'fold', heading, children: body }]
  })
}

/** What stands before the first heading, then each heading with what stands under it. */
function parts(nodes: readonly RootContent[]): RootContent[][] {
  const all: RootContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'heading') all.push([node])
    else all.at(-1)?.push(node)
  }
  return all
}

const picturesIn = (nodes: readonly RootContent[]) => linesOf(nodes).filter((line) => pictureOf(line) !== null).length

/** A list without what follows its first pictured items, then a fold of the rest; null where the rest must be seen. */
function cutList(list: List, left: number, keeps: (node: Nodes) => boolean): [List, RootContent] | null {
  let seen = 0
  const at = list.children.findIndex((item) => {
    seen += picturesIn([item])
    return seen > left
  })
  const rest = list.children.slice(at)
  if (at <= 0 || rest.some(keeps)) return null
  const tail: List = { ...list, children: rest, ...(list.ordered ? { start: (list.start ?? 1) + at } : {}) }
  return [
    { ...list, children: list.children.slice(0, at) },
    { type: 'fold', heading: null, children: [tail] },
  ]
}

/** Lines as an easy text has them: one a sentence. */
function textLines(nodes: readonly RootContent[]): number {
  return linesOf(nodes).reduce((sum, { paragraph }) => sum + 1 + paragraph.children.reduce(breaksIn, 0), 0)
}

const breaksIn = (sum: number, node: Nodes) =>
  sum + (node.type === 'break' ? 1 : node.type === 'text' ? node.value.split('\n').length - 1 : 0)
