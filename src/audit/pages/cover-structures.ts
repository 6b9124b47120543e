import type { Element } from 'hast'
import { elementsOf, pageTree } from './page-tree.ts'
import type { SitePage } from './site-page.ts'

/**
 * The fewest pages, about, that hold between them every structure of all the pages given: an element
 * inside another, each with its classes and the names of its attributes. For pages made by one
 * template in great number, where the browser would find the same thing a hundred times.
 */
export function coverStructures(pages: readonly SitePage[]): SitePage[] {
  const left = pages.map((page) => ({ page, structures: structuresOf(page) }))
  const chosen: SitePage[] = []
  for (;;) {
    left.sort((a, b) => b.structures.size - a.structures.size)
    const best = left[0]
    if (best === undefined || best.structures.size === 0) return chosen
    chosen.push(best.page)
    const seen = new Set(best.structures)
    for (const { structures } of left) for (const structure of seen) structures.delete(structure)
  }
}

function structuresOf(page: SitePage): Set<string> {
  const structures = new Set<string>()
  for (const { element, parent } of elementsOf(pageTree(page))) structures.add(`${parent ? shapeOf(parent) : ''}>${shapeOf(element)}`)
  return structures
}

function shapeOf({ tagName, properties }: Element): string {
  const classes = Array.isArray(properties['className']) ? properties['className'].join('.') : ''
  return `${tagName}.${classes}[${Object.keys(properties).sort().join()}]`
}
