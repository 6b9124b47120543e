import type { Article } from './article.ts'

/** Kinds of article in the order of a code: organic laws and laws, regulations, decrees, orders. */
const KINDS = ['', 'LO', 'L', 'R', 'D', 'A']

/** Articles of one code in the order of the code: `L160-13` before `L861-1` before `R142-1`. */
export function inCodeOrder(a: Pick<Article, 'num'>, b: Pick<Article, 'num'>): number {
  const [kindA, restA] = parts(a.num)
  const [kindB, restB] = parts(b.num)
  return kindA - kindB || restA.localeCompare(restB, 'fr', { numeric: true })
}

function parts(num: string): readonly [kind: number, rest: string] {
  const [, letters = '', rest = ''] = /^([A-Z]*)(.*)$/.exec(num) ?? []
  return [KINDS.indexOf(letters), rest]
}
