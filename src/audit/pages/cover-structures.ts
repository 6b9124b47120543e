import type { SitePage } from './site-page.ts'
import { structuresOf } from './structures.ts'

/**
 * The fewest pages, about, that hold between them every structure of all the pages given (see
 * `structures.ts`): what a costly check would find a hundred times is looked for once, and a page
 * that has anything of its own is among them.
 */
export function coverStructures(pages: readonly SitePage[]): readonly SitePage[] {
  const chosen = known.get(pages) ?? chooseFrom(pages)
  known.set(pages, chosen)
  return chosen
}

const known = new WeakMap<readonly SitePage[], readonly SitePage[]>()

function chooseFrom(pages: readonly SitePage[]): SitePage[] {
  let left = pages.map((page) => ({ page, structures: structuresOf(page) }))
  const chosen: SitePage[] = []
  for (;;) {
    const best = left.reduce<(typeof left)[number] | null>(
      (most, one) => (one.structures.size > (most?.structures.size ?? 0) ? one : most),
      null,
    )
    if (best === null) return chosen
    chosen.push(best.page)
    left = left
      .map(({ page, structures }) => ({ page, structures: without(structures, best.structures) }))
      .filter(({ structures }) => structures.size > 0)
  }
}

function without(structures: ReadonlySet<string>, seen: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...structures].filter((structure) => !seen.has(structure)))
}
