import type { Node } from 'yaml'
import { isMap, isNode, isScalar, parseDocument } from 'yaml'

/** A key of a front matter, and where it is written: offsets in its lines. */
export interface HeadPair {
  readonly key: string
  readonly value: unknown
  /** Where its key begins, where its value begins and ends. */
  readonly start: number
  readonly from: number
  readonly end: number
  /** Its value as written, moved to the left edge. */
  readonly source: string
  readonly node: Node
}

/** The keys of a front matter in their order; none when it can't be read. */
export function pairsOf(head: string): readonly HeadPair[] {
  const document = parseDocument(head)
  if (document.errors.length > 0 || !isMap(document.contents)) return []
  return document.contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range || !isNode(value) || !value.range) return []
    const [from, valueEnd] = value.range
    const end = from + head.slice(from, valueEnd).trimEnd().length
    const edge = from - (head.lastIndexOf('\n', from - 1) + 1)
    const isAlone = head.slice(from - edge, from).trim() === ''
    const text = head.slice(from, end)
    const source = isAlone ? text.replaceAll(`\n${' '.repeat(edge)}`, '\n') : text
    return [
      { key: String(key.value), value: value.toJS(document), start: key.range[0], from, end, source, node: value },
    ]
  })
}
