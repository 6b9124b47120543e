import { library } from 'virtual:library'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'
import type { RenderContext } from '../../markdown/context.ts'
import { onPaper } from '../../markdown/on-paper.ts'
import rehypeLeanFigures from '../../markdown/rehype-lean-figures.ts'
import { textTree } from '../../markdown/render.ts'
import type { SidePart } from '../../sheets/flow.ts'
import { roleOf } from '../../sheets/usual-plan.ts'
import type { Interface } from '../strings/interface-of.ts'
import { codeAt } from './code-at.ts'

/** A part of the sheet as HTML, without its heading; its first list has boxes to tick where it is of papers. */
export function partHtml({ section, nodes, firstList }: SidePart, context: RenderContext, ui: Interface): string {
  // Boxes to tick and numbers of steps stand where pictures would: there is no room for both on two sides.
  const plain: RenderContext = { ...context, picture: () => null }
  const tree = onPaper(textTree({ nodes, warns: false }, plain), (href) => codeAt(href, ui))
  rehypeLeanFigures()(tree)
  if (roleOf(library.sectionPlan, section.id) === 'papers' && firstList) {
    const list = tree.children.find((node) => node.type === 'element' && node.tagName === 'ul')
    if (list?.type === 'element') list.properties['className'] = ['ticks']
  }
  // A sheet is one page of plain paper: nothing in it scrolls.
  visit(tree, 'element', (node, index, parent) => {
    // Nor unfolds.
    if (node.tagName === 'summary' && parent && index !== undefined) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (node.tagName === 'section' || node.tagName === 'details')
      Object.assign(node, { tagName: 'div', properties: { className: node.properties['className'] } })
    return undefined
  })
  return toHtml(tree)
}
