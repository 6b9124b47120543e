import type { Definition, Root } from 'mdast'
import { definitions } from 'mdast-util-definitions'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/**
 * Links and pictures whose address stands elsewhere in the text (`[text][name]`, `[name]: address`)
 * become links and pictures like the others, where readers meet them; the addresses go.
 */
export default function remarkWholeLinks(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    if (!String(file).includes(']:')) return
    const addresses = new Set<Definition>()
    visit(tree, 'definition', (node) => void addresses.add(node))
    if (addresses.size === 0) return
    const definitionOf = definitions(tree)
    visit(tree, ['linkReference', 'imageReference'], (node, index, parent) => {
      if ((node.type !== 'linkReference' && node.type !== 'imageReference') || !parent || index === undefined) return
      const url = definitionOf(node.identifier)?.url
      if (url === undefined) return
      const at = node.position ? { position: node.position } : {}
      parent.children[index] =
        node.type === 'linkReference'
          ? { type: 'link', url, children: node.children, ...at }
          : { type: 'image', url, alt: node.alt ?? null, ...at }
    })
    visit(tree, 'definition', (_node, index, parent) => {
      if (!parent || index === undefined) return undefined
      parent.children.splice(index, 1)
      return index
    })
  }
}
