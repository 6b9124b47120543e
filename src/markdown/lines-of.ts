import type { List, Nodes, Paragraph, RootContent } from 'mdast'
import type { LinePicture } from './remark-pictures.ts'

/** A line that may have a picture: an item of a list, or a paragraph. */
export interface TextLine {
  readonly paragraph: Paragraph
  /** The list whose item it begins, and its rank there from 0; null for a paragraph. */
  readonly item: { readonly list: List; readonly rank: number } | null
}

/** The lines of a section in reading order, those within quotes and lists of lists included. */
export function linesOf(nodes: readonly RootContent[]): TextLine[] {
  const lines: TextLine[] = []
  const look = (node: Nodes) => {
    if (node.type === 'paragraph') lines.push({ paragraph: node, item: null })
    else if (node.type === 'list') node.children.forEach((item, rank) => lookInItem(item.children, node, rank))
    else if ('children' in node && node.type !== 'table') for (const child of node.children) look(child)
  }
  const lookInItem = ([first, ...others]: readonly RootContent[], list: List, rank: number) => {
    if (first?.type === 'paragraph') lines.push({ paragraph: first, item: { list, rank } })
    else if (first !== undefined) look(first)
    for (const other of others) look(other)
  }
  for (const node of nodes) look(node)
  return lines
}

/** The picture of a line, or null. */
export function pictureOf({ paragraph }: Pick<TextLine, 'paragraph'>): LinePicture | null {
  return paragraph.data?.picture ?? null
}
