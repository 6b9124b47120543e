import type { Heading, Nodes, Parents, Root } from 'mdast'

/** An attribute as the parser gives it: a text, nothing (`<A b />`), or a program, which has no text. */
export interface GivenAttribute {
  readonly type: string
  readonly name?: string
  readonly value?: unknown
}

/** An element of a page, as the MDX parser gives it. */
export interface Element {
  /** Null for `<>`. */
  readonly name: string | null
  readonly attributes: readonly GivenAttribute[]
  readonly children: readonly unknown[]
  readonly line: number
  readonly column: number
  /** UTF-16 offsets in the source: [start, end). */
  readonly start: number
  readonly end: number
  readonly isOneLine: boolean
  /** Where it stands: alone at the top of the page, at the end of the title of a section, or in a text. */
  readonly at: 'top' | 'title' | 'text'
}

/** A piece of program in the tree. */
export interface Program {
  readonly line: number
  readonly column: number
}

/** Every element and every piece of program of a parsed page, in the order of the text; however deep they stand. */
export function elementsOf(tree: Root): {
  readonly elements: readonly Element[]
  readonly programs: readonly Program[]
} {
  const elements: Element[] = []
  const programs: Program[] = []
  const waiting: { readonly node: Nodes; readonly parent: Parents }[] = []
  const open = (parent: Parents) => {
    for (const node of parent.children.toReversed()) waiting.push({ node, parent })
  }
  open(tree)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, parent } = next
    const { type, position } = node as { readonly type: string } & Pick<Nodes, 'position'>
    const { line, column, offset = 0 } = position?.start ?? { line: 1, column: 1 }
    if (type === 'mdxjsEsm' || (type.startsWith('mdx') && type.endsWith('Expression'))) programs.push({ line, column })
    else if (type.startsWith('mdxJsx')) {
      const { name, attributes, children } = node as unknown as Pick<Element, 'name' | 'attributes' | 'children'>
      const at = parent === tree ? 'top' : isEndOfTitle(node, parent) ? 'title' : 'text'
      const { offset: end = offset, line: last = line } = position?.end ?? {}
      elements.push({ name, attributes, children, line, column, start: offset, end, isOneLine: last === line, at })
    }
    if ('children' in node) open(node)
  }
  return { elements, programs }
}

function isEndOfTitle(node: Nodes, parent: Parents): parent is Heading {
  return parent.type === 'heading' && parent.depth === 2 && parent.children.at(-1) === node
}
