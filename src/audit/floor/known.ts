import { createRequire } from 'node:module'
import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data'
import { floor } from '../../site/floor.ts'

/** MDN's browser compatibility data (https://github.com/mdn/browser-compat-data). */
export const compat = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData

/** What the data say of a feature by its path; undefined when they do not know it. */
export function statementAt(from: Identifier | undefined, ...path: readonly string[]): CompatStatement | undefined {
  let at = from
  for (const name of path) at = at && Object.hasOwn(at, name) ? at[name] : undefined
  return at?.__compat
}

/** The browsers of the floor that lack a feature; empty when it can be counted on. */
export function lacking({ support }: CompatStatement): string[] {
  return Object.entries(floor).flatMap(([browser, version]) => {
    const said = support[browser as keyof typeof floor] ?? []
    const has = (Array.isArray(said) ? said : [said]).some((statement: SimpleSupportStatement) =>
      hasAt(statement, version),
    )
    return has ? [] : [`${browser} ${version}`]
  })
}

function hasAt(statement: SimpleSupportStatement, version: number): boolean {
  const {
    version_added: added,
    version_removed: removed,
    flags,
    prefix,
    alternative_name: other,
    partial_implementation: partial,
  } = statement
  if (flags || prefix !== undefined || other !== undefined || partial === true || typeof added !== 'string')
    return false
  const since = Number.parseFloat(added.replace('≤', ''))
  return since <= version && !(typeof removed === 'string' && Number.parseFloat(removed) <= version)
}
