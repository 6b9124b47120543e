import type { Element } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { RenderContext } from './context.ts'
import { element } from './element.ts'
import type { FoldNode } from './fold-node.ts'
import { added } from './in-language.ts'
import { linesOf } from './lines-of.ts'

/** What is folded on screen (see `core-first.ts`): a native fold, found by the browser's search, open on paper. */
export function foldElement(state: State, node: FoldNode, context: RenderContext): Element {
  const { heading, children } = node
  const said =
    heading === null
      ? added(context.words.more({ n: linesOf(children).length }), context)
      : [state.one(heading, node) ?? []].flat()
  return element(
    'details',
    { className: heading === null ? ['fold', 'rest'] : ['fold'] },
    element('summary', {}, ...asElements(said)),
    ...state.all(node),
  )
}

const asElements = (nodes: readonly (ReturnType<typeof added>[number] | { readonly type: string })[]) =>
  nodes.filter((node): node is ReturnType<typeof added>[number] => node.type === 'element' || node.type === 'text')
