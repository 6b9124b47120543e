import type { MadePage, MadePages } from './made-pages.ts'

/** The pages of a build as they are written: what each read, by its rank in one list. */
export interface PackedPages {
  readonly common: string
  /** Names of what pages read, and the hash that each had. */
  readonly units: readonly (readonly [name: string, hash: string])[]
  readonly byAll: readonly string[]
  /** File → page. */
  readonly made: readonly (readonly [string, Omit<MadePage, 'units'> & { readonly units: readonly number[] }])[]
}

/** To write. */
export function packPages({ common, units, byAll, pages }: MadePages): PackedPages {
  const ranks = new Map(Array.from(units.keys(), (name, rank) => [name, rank]))
  const rankOf = (unit: string): number => {
    const rank = ranks.get(unit)
    if (rank === undefined) throw new Error(`No hash was noted for ${unit}.`)
    return rank
  }
  return {
    common,
    units: [...units],
    byAll,
    made: Array.from(pages, ([file, page]) => [file, { ...page, units: page.units.map(rankOf) }]),
  }
}

/** As it was before it was written. */
export function unpackPages({ common, units, byAll, made }: PackedPages): MadePages {
  return {
    common,
    units: new Map(units),
    byAll,
    pages: new Map(
      made.map(([file, page]) => [file, { ...page, units: page.units.map((rank) => units[rank]?.[0] ?? '') }]),
    ),
  }
}
