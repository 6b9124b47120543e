import type { List, Paragraph, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { textPieces } from '../text-pieces.ts'
import type { DiagramNode } from './diagram-node.ts'
import type { Opening } from './read-opening.ts'
import { fence, readOpening } from './read-opening.ts'
import { endsWithFence, readRow } from './read-row.ts'

/**
 * Makes nodes of the drawings of facts: a line `::: schema …`, a list, a line `:::`. They are built from what the
 * parser makes of these lines, so that any parser of Markdown gives the same; what is not understood in
 * them is kept, and a rule of the checks reports it.
 */
export default function remarkDiagrams(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const source = String(file)
    if (!source.includes(`${fence} schema`) && !source.includes(`${fence}schema`)) return
    const pieceOf = textPieces(source)
    const children: RootContent[] = []
    for (let index = 0; index < tree.children.length; index++) {
      const node = tree.children[index] as RootContent
      const opening = openedBy(node)
      const next = tree.children[index + 1]
      if (node.type !== 'paragraph' || opening === null) {
        children.push(node)
        continue
      }
      const list = next?.type === 'list' ? next : null
      if (list !== null) index++
      const after = tree.children[index + 1]
      const isOwnLine = after?.type === 'paragraph' && isFence(after)
      if (isOwnLine) index++
      const closed = isOwnLine || (list !== null && isClosedInList(list))
      children.push(diagramOf(opening, node, list, closed, pieceOf))
    }
    tree.children = children
  }
}

/** What a paragraph opens: it is that one line. */
function openedBy(node: RootContent): Opening | null {
  if (node.type !== 'paragraph') return null
  const [only, ...others] = node.children
  return only?.type === 'text' && others.length === 0 && !only.value.includes('\n') ? readOpening(only.value) : null
}

function isFence({ children: [only, ...others] }: Paragraph): boolean {
  return only?.type === 'text' && others.length === 0 && only.value.trim() === fence
}

/** Without a blank line before it, the last line of a block is more of the last point of its list. */
function isClosedInList({ children }: List): boolean {
  const last = children.at(-1)?.children.at(-1)
  return last?.type === 'paragraph' && endsWithFence(last)
}

function diagramOf(
  opening: Opening,
  line: Paragraph,
  list: List | null,
  closed: boolean,
  pieceOf: ReturnType<typeof textPieces>,
): DiagramNode {
  const start = line.position?.start
  const end = (list ?? line).position?.end
  return {
    type: 'diagram',
    ...opening,
    closed,
    children: list === null ? [] : list.children.map((item) => readRow(item, opening.kind, pieceOf)),
    ...(start && end ? { position: { start, end } } : {}),
  }
}
