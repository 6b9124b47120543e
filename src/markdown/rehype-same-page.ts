import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Links to a place of the page that is open say the place alone: they work in a copy of the page, and
 * weigh less for reading modes, which drop what is made of links to elsewhere.
 *
 * @param here address of the page, without a place; nothing is changed without it.
 */
export default function rehypeSamePage(here?: string): (tree: Root) => void {
  return (tree) => {
    if (here === undefined) return
    visit(tree, 'element', ({ tagName, properties }) => {
      const { href } = properties
      if (tagName === 'a' && typeof href === 'string' && href.startsWith(`${here}#`))
        properties['href'] = href.slice(here.length)
    })
  }
}
