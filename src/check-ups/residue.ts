import type { RuleBody } from './check-up.ts'

/** An answer that is known. */
export interface Known {
  readonly question: string
  readonly value: string
}

/** What is left of a rule once an answer is known: true, false, or a rule whose known parts are worked out. */
export type Residue = boolean | string | number | null | readonly Residue[] | { readonly [key: string]: Residue }

type Rules = Readonly<Record<string, RuleBody>>

/**
 * A rule with an answer put into it: comparisons with that question become true or false, conditions made only of
 * such are worked out, branches that can't be taken are gone. What is not understood is kept as it is written, so
 * that two residues that are equal always decide the same thing; two that differ may, seldom, decide it too.
 */
export function residueOf(rule: string, rules: Rules, known: Known): Residue {
  const done = new Map<string, Residue>()
  const named = (name: string): Residue => {
    if (!done.has(name)) {
      done.set(name, name)
      done.set(name, left(rules[name] ?? null, name))
    }
    return done.get(name) ?? null
  }
  const left = (body: RuleBody | readonly RuleBody[], name: string): Residue => {
    if (typeof body === 'string') return ofText(body)
    if (body === null) return `?${name}`
    if (typeof body !== 'object') return body
    if (Array.isArray(body)) return body.map((one) => left(one, name))
    const parts = Object.fromEntries(Object.entries(body).map(([key, part]) => [key, left(part, name)]))
    return 'variations' in parts ? taken(parts['variations']) : worked(parts)
  }
  const ofText = (text: string): Residue => {
    const compared = comparison(text, known.question)
    if (compared !== null) return (compared.value === known.value) === compared.equal
    if (text in rules) return named(text)
    const names = Object.keys(rules)
      .filter((name) => mentions(text, name))
      .sort()
    return names.length === 0 ? text : { text, ...Object.fromEntries(names.map((name) => [name, named(name)])) }
  }
  return named(rule)
}

/** `question = 'value'` or `question != 'value'`, or null for any other text. */
function comparison(text: string, question: string): { readonly equal: boolean; readonly value: string } | null {
  const [, name, sign, value] = /^\s*(.+?)\s*(!?=)\s*'([^']*)'\s*$/u.exec(text) ?? []
  return name === question && value !== undefined ? { equal: sign === '=', value } : null
}

function mentions(text: string, name: string): boolean {
  return ` ${text.replace(/'[^']*'/gu, "''")} `.includes(name)
}

/** The branches that may still be taken; the value alone when the first of them always is. */
function taken(variations: Residue | undefined): Residue {
  const branches: Residue[] = []
  for (const branch of Array.isArray(variations) ? (variations as readonly Residue[]) : []) {
    if (typeof branch !== 'object' || branch === null || Array.isArray(branch)) continue
    const { si = true, alors, sinon } = branch as Readonly<Record<string, Residue>>
    if (si === false) continue
    const value = alors ?? sinon ?? null
    if (si !== true) {
      branches.push({ si, alors: value })
      continue
    }
    branches.push(value)
    break
  }
  return branches.length === 1 ? (branches[0] ?? null) : branches
}

/** « toutes ces conditions » and « une de ces conditions » without what is known of them. */
function worked(parts: Readonly<Record<string, Residue>>): Residue {
  const [[key, conditions] = []] = Object.entries(parts)
  if (Object.keys(parts).length !== 1 || !Array.isArray(conditions)) return parts
  const stops = key === 'toutes ces conditions' ? false : key === 'une de ces conditions' ? true : null
  if (stops === null) return parts
  if (conditions.includes(stops)) return stops
  const open = conditions.filter((one) => one !== !stops)
  return open.length === 0 ? !stops : open.length === 1 ? (open[0] ?? null) : { [key ?? '']: open }
}
