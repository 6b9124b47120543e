import type { FactTally } from '../../../evidence/measured.ts'
import { elementsOf, pageTree, textOf } from '../../pages/page-tree.ts'
import type { SitePage } from '../../pages/site-page.ts'
import { htmlFacts } from './html-facts.ts'
import { pageFacts } from './page-facts.ts'
import { scriptFacts } from './script-facts.ts'
import { countInStyles } from './style-facts.ts'

/** How many pages or files are named for one fact. */
const named = 3

/** A file of script or of style of the built site: path, and its text. */
export type SiteFile = readonly [path: string, text: string]

/** Adds up one fact over pages and files. */
class Tally {
  readonly #found = new Map<string, { count: number; pages: number; where: string[] }>()

  add(fact: string, count: number, where: string, isPage: boolean): void {
    const sum = this.#found.get(fact) ?? { count: 0, pages: 0, where: [] }
    this.#found.set(fact, sum)
    if (count === 0) return
    sum.count += count
    sum.pages += isPage ? 1 : 0
    if (sum.where.length < named) sum.where.push(where)
  }

  list(): FactTally[] {
    return Array.from(this.#found, ([fact, sum]) => ({ fact, ...sum })).toSorted((a, b) => (a.fact < b.fact ? -1 : 1))
  }
}

/**
 * Counts every fact in all the pages of a built site, without a browser.
 *
 * @param scripts its files of script, those of the search included.
 * @param styles its files of styles: what pages hold inside them is found there.
 */
export function countFacts(
  pages: readonly SitePage[],
  scripts: readonly SiteFile[],
  styles: readonly SiteFile[],
): FactTally[] {
  const tally = new Tally()
  const seen = new Map<string, ReadonlyMap<string, number>>()
  const stylesOf = (css: string) => {
    const known = seen.get(css) ?? countInStyles(css)
    seen.set(css, known)
    return known
  }
  for (const page of pages) {
    const elements = [...elementsOf(pageTree(page))]
    for (const [fact, counts] of Object.entries(htmlFacts))
      tally.add(fact, elements.filter(({ element, parent }) => counts(element, parent)).length, page.path, true)
    for (const [fact, count] of Object.entries(pageFacts)) tally.add(fact, count(page), page.path, true)
    const inline = elements.flatMap(({ element }) => (element.tagName === 'style' ? element.children : []))
    for (const css of inline)
      if (css.type === 'text') for (const [fact, count] of stylesOf(css.value)) tally.add(fact, count, page.path, true)
    for (const { element } of elements)
      if (element.tagName === 'script' && element.children.length > 0)
        countInScript(
          tally,
          [page.path, element.children.map((one) => (one.type === 'text' ? one.value : textOf(one))).join('')],
          true,
        )
  }
  for (const [path, css] of styles) for (const [fact, count] of stylesOf(css)) tally.add(fact, count, path, false)
  for (const script of scripts) countInScript(tally, script, false)
  return tally.list()
}

function countInScript(tally: Tally, [path, text]: SiteFile, isPage: boolean): void {
  for (const [fact, pattern] of Object.entries(scriptFacts))
    tally.add(fact, [...text.matchAll(pattern)].length, path, isPage)
}
