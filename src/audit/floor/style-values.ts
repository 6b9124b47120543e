import type { CompatStatement } from '@mdn/browser-compat-data'
import type { CssNode, Declaration } from 'css-tree'
import { parse, walk } from 'css-tree'
import { compat, statementAt } from './known.ts'

/** A feature used by a declaration, and what the data say of it. */
export interface Used {
  readonly what: string
  readonly statement: CompatStatement | undefined
}

/** What lays out the boxes of a rule. */
export type Layout = 'flex' | 'grid' | 'multicol'

const { properties, types } = compat.css
const viewport = /^([sld])v(?:[hwib]|min|max)$/u
const viewportUnits = { s: 'small', l: 'large', d: 'dynamic' } as const

/**
 * The features that a declaration uses: its property, then the words, functions and units of its value.
 *
 * @param layout of its rule: `gap` is older in a grid than between flexible boxes.
 */
export function usedIn({ property, value }: Declaration, layout: Layout): Used[] {
  const custom = property.startsWith('--')
  const used: Used[] = custom ? [] : [{ what: property, statement: statementAt(properties, property) }]
  if (/^(?:row-|column-)?gap$/u.test(property))
    used.push(...known(`${property} in ${layout}`, statementAt(properties, property, `${layout}_context`)))
  const node: CssNode =
    value.type === 'Raw' ? parse(value.value, { context: 'value', onParseError: () => undefined }) : value
  walk(node, (inside) => {
    if (inside.type === 'Identifier' && !custom)
      used.push(...known(`${property}: ${inside.name}`, statementAt(properties, property, inside.name)))
    else if (inside.type === 'Function') used.push(...known(`${inside.name}()`, functionNamed(inside.name)))
    else if (inside.type === 'Dimension') used.push(...known(inside.unit, unitNamed(inside.unit)))
    else if (inside.type === 'Operator' && property === 'content' && inside.value === '/')
      used.push({ what: 'content: … / alternative', statement: statementAt(properties, 'content', 'alt_text') })
  })
  return used
}

function known(what: string, statement: CompatStatement | undefined): Used[] {
  return statement ? [{ what, statement }] : []
}

function functionNamed(name: string): CompatStatement | undefined {
  return statementAt(types, name) ?? statementAt(types, 'color', name) ?? statementAt(types, 'gradient', name)
}

function unitNamed(unit: string): CompatStatement | undefined {
  const [, size] = viewport.exec(unit) ?? []
  if (size)
    return statementAt(
      types,
      'length',
      `viewport_percentage_units_${viewportUnits[size as keyof typeof viewportUnits]}`,
    )
  return /^cq/u.test(unit)
    ? statementAt(types, 'length', 'container_query_length_units')
    : statementAt(types, 'length', unit)
}
