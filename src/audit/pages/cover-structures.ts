import type { SitePage } from './site-page.ts'
import { structuresOf } from './structures.ts'

/**
 * The fewest pages, about, that hold between them every structure of all the pages given (see
 * `structures.ts`): what a costly check would find a hundred times is looked for once, and a page
 * that has anything of its own is among them.
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
