import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { FicheLink } from './fiche-link.ts'
import { ficheTarget, holdsFicheLink } from './fiche-link.ts'

/** Makes nodes of the links to other texts of the site, `[text](fiche:css#cout)`. */
export default function remarkFicheLinks(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    if (!holdsFicheLink(String(file))) return
    visit(tree, 'link', ({ url, children, position }, index, parent) => {
      const target = ficheTarget(url)
      if (!target || !parent || index === undefined) return
      const link: FicheLink = { type: 'ficheLink', ...target, url, children, ...(position ? { position } : {}) }
      parent.children[index] = link
    })
  }
}
