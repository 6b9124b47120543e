import { library } from 'virtual:library'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
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
  const tree = onPaper(textTree({ nodes, warns: false }, context), (href) => codeAt(href, ui))
  rehypeLeanFigures()(tree)
  if (roleOf(library.sectionPlan, section.id) === 'papers' && firstList) {
    const list = tree.children.find((node) => node.type === 'element' && node.tagName === 'ul')
    if (list?.type === 'element') list.properties['className'] = ['ticks']
  }
  // A sheet is one page of plain paper: nothing in it scrolls.
  visit(tree, 'element', (node) => {
    if (node.tagName === 'section')
      Object.assign(node, { tagName: 'div', properties: { className: node.properties['className'] } })
  })
  return toHtml(tree)
}
