import type { Block, CssNode, Declaration, List, Rule } from 'css-tree'
import { generate, parse } from 'css-tree'
import { compat, lacking, statementAt } from './known.ts'
import type { Layout } from './style-values.ts'
import { usedIn } from './style-values.ts'

/** Something that a browser of the floor does not know, and passes over. */
export interface StyleFault {
  /** As it is written: `@layer`, `:has`, `margin-block`, `float: inline-end`. */
  readonly what: string
  /** The selector or rule that it stands in. */
  readonly where: string
  /** The browsers that do not know it: `chrome 79`. */
  readonly lacking: readonly string[]
}

const { css } = compat

/**
 * What a style sheet counts on and the floor lacks. What stands inside `@supports` is rightly
 * optional; a declaration is let be when the same rule says the same property before, for the browsers
 * that do not know the second way.
 */
export function styleFaults(sheet: string): StyleFault[] {
  // What the parser can't read stays raw, and is told as nesting, which is what it nearly always is.
  const root = parse(sheet, { onParseError: () => undefined })
  return root.type === 'StyleSheet' ? faultsIn(root.children, '') : []
}

function faultsIn(nodes: List<CssNode>, around: string): StyleFault[] {
  return nodes.toArray().flatMap((node) => {
    if (node.type === 'Rule') return ruleFaults(node)
    if (node.type !== 'Atrule') return []
    const where = `@${node.name}${node.prelude ? ` ${generate(node.prelude)}` : ''}`
    if (node.name === 'supports') return []
    const faults = [
      ...atRuleFaults(node.name, around),
      ...(node.name === 'media' && node.prelude ? mediaFaults(node.prelude, where) : []),
    ]
    if (!node.block || node.name === 'keyframes') return faults
    // Inside `@page` are descriptors and the boxes of its margins.
    if (node.name === 'page')
      return [
        ...faults,
        ...node.block.children
          .toArray()
          .flatMap((inside) => (inside.type === 'Atrule' ? marginFaults(inside.name) : [])),
      ]
    return [...faults, ...faultsIn(node.block.children, where)]
  })
}

function atRuleFaults(name: string, where: string): StyleFault[] {
  return named(`@${name}`, where, statementAt(css, 'at-rules', name))
}

function marginFaults(name: string): StyleFault[] {
  return named(`@${name}`, '@page', statementAt(css, 'at-rules', 'page', `at_${name}`))
}

/** Media features with their `min-` and `max-` taken off; `width >= 62rem` is a feature of its own. */
function mediaFaults(prelude: CssNode, where: string): StyleFault[] {
  const faults: StyleFault[] = []
  visit(prelude, (node) => {
    if (node.type === 'FeatureRange')
      faults.push(...named('media range', where, statementAt(css, 'at-rules', 'media', 'range_syntax')))
    if (node.type === 'Feature')
      faults.push(
        ...named(
          `(${node.name})`,
          where,
          statementAt(css, 'at-rules', 'media', node.name.replace(/^(?:min|max)-/u, '')),
        ),
      )
  })
  return faults
}

function ruleFaults({ prelude, block }: Rule): StyleFault[] {
  const where = generate(prelude)
  const faults: StyleFault[] = []
  visit(prelude, (node) => {
    if (node.type === 'NestingSelector')
      faults.push(...named('nesting', where, statementAt(css, 'selectors', 'nesting')))
    // Prefixed ones are each browser's own, known to the others as nothing.
    if (node.type !== 'PseudoClassSelector' && node.type !== 'PseudoElementSelector') return
    const mark = node.type === 'PseudoClassSelector' ? ':' : '::'
    faults.push(...named(`${mark}${node.name}`, where, statementAt(css, 'selectors', node.name)))
    const [list] = node.children?.toArray() ?? []
    if (node.name === 'not' && list?.type === 'SelectorList' && list.children.size > 1)
      faults.push(...named(':not(a, b)', where, statementAt(css, 'selectors', 'not', 'selector_list')))
  })
  const nested = block.children
    .toArray()
    .filter((node) => node.type === 'Rule' || node.type === 'Atrule' || node.type === 'Raw')
  if (nested.length > 0) faults.push(...named('nesting', where, statementAt(css, 'selectors', 'nesting')))
  return [...faults, ...declarationFaults(block, where)]
}

function declarationFaults({ children }: Block, where: string): StyleFault[] {
  const declarations = children.toArray().filter((node): node is Declaration => node.type === 'Declaration')
  const sound = new Set<string>()
  const layout = layoutOf(declarations)
  return declarations.flatMap((declaration) => {
    const { property } = declaration
    if (/^-[a-z]/u.test(property)) return []
    const faults = usedIn(declaration, layout).flatMap(({ what, statement }) => named(what, where, statement))
    if (faults.length === 0) sound.add(property)
    return sound.has(property) ? [] : faults
  })
}

/** `gap` has another age in each layout; without a word on it, boxes are taken to be flexible. */
function layoutOf(declarations: readonly Declaration[]): Layout {
  if (declarations.some(({ property, value }) => property === 'display' && generate(value).includes('grid')))
    return 'grid'
  return declarations.some(({ property }) => property === 'columns') ? 'multicol' : 'flex'
}

function named(what: string, where: string, statement: ReturnType<typeof statementAt>): StyleFault[] {
  const absent = statement ? lacking(statement) : ['unknown to the data']
  return absent.length === 0 ? [] : [{ what, where, lacking: absent }]
}

function visit(node: CssNode, see: (node: CssNode) => void): void {
  see(node)
  if ('children' in node && node.children) node.children.forEach((child) => visit(child, see))
  for (const key of ['condition', 'left', 'middle', 'right', 'selector'] as const) {
    const inner: unknown = Reflect.get(node, key)
    if (inner && typeof inner === 'object' && 'type' in inner) visit(inner as CssNode, see)
  }
}
