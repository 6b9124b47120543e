import type { Element } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { wordsOf } from './words-of.ts'

/** The words of the first row of each table, which each page of the table repeats. */
export function tableHeads(body: Element): readonly (readonly string[])[] {
  const heads: string[][] = []
  visit(body, 'element', (node) => {
    if (node.tagName !== 'thead') return undefined
    const words = wordsOf(node)
    if (words.length > 0) heads.push(words)
    return SKIP
  })
  return heads
}
