import type { Move } from './address-ledger.ts'

/** Where an address leads today, through moves of moves; undefined when it never moved, or goes round in circles. */
export function endOf(address: string, moves: readonly Move[]): string | undefined {
  const next = new Map(moves.map(({ from, to }) => [from, to]))
  const seen = new Set([address])
  let end = next.get(address)
  while (end !== undefined && next.has(end)) {
    if (seen.has(end)) return undefined
    seen.add(end)
    end = next.get(end)
  }
  return end
}

/** The page of an address. @example pageAt('/fr/ame/#cout') // '/fr/ame/' */
export const pageAt = (address: string): string => address.replace(/#.*$/u, '')

/** Pages that moved whole, each with where it is now. */
export function movedPages(moves: readonly Move[]): { readonly from: string; readonly to: string }[] {
  return moves.flatMap(({ from }) => {
    const to = endOf(from, moves)
    return from.includes('#') || to === undefined ? [] : [{ from, to }]
  })
}

/** Former names of an anchor of a page: addresses that led there and lead to it now. */
export function formerAnchors(page: string, anchor: string, moves: readonly Move[]): string[] {
  return moves.flatMap(({ from }) => {
    const [path, name] = from.split('#')
    return name !== undefined && path === page && endOf(from, moves) === `${page}#${anchor}` ? [name] : []
  })
}
