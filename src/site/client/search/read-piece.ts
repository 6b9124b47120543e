import { NoPiece } from './pieces.ts'

/** Reads a file of the search. @throws {NoPiece} */
export async function readPiece(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => null)
  if (!response?.ok) throw new NoPiece(response?.status === 404 ? 'changed' : 'unreachable')
  return response
}

const watches = new Set<(trouble: NoPiece) => void>()
let watching = false

/**
 * Notes every piece below an address that does not come. Pagefind asks for its pieces with the page's
 * `fetch` and keeps quiet about those it does not get: the reader would be told that no page exists.
 *
 * @returns what tells the trouble met since, or null.
 */
export function watchPieces(folder: string): () => NoPiece | null {
  startWatching(folder)
  let trouble: NoPiece | null = null
  watches.add((met) => {
    trouble = met
  })
  return () => trouble
}

function startWatching(folder: string): void {
  if (watching) return
  watching = true
  const request = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    if (!String(input instanceof Request ? input.url : input).includes(folder)) return request(input, init)
    const response = await request(input, init).catch(() => null)
    if (response?.ok) return response
    const trouble = new NoPiece(response?.status === 404 ? 'changed' : 'unreachable')
    for (const tell of Array.from(watches)) tell(trouble)
    throw trouble
  }
}
