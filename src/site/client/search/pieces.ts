/** A piece of the search could not be had: no network, a server in trouble, or a site that has changed since. */
export class NoPiece extends Error {
  override readonly name = 'NoPiece'
  /** Whether reloading the page would help. */
  readonly changed: boolean

  constructor(changed: boolean) {
    super(changed ? 'changed' : 'unreachable')
    this.changed = changed
  }
}

/** Milliseconds after which a piece that does not come is given up: a dead connection may never say so. */
const PATIENCE = 20_000

/** Refuses to wait for ever. */
export function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new NoPiece(false)), PATIENCE)
    promise.then(resolve, reject).then(() => clearTimeout(late))
  })
}

/** Reads a file of the search. @throws {NoPiece} */
export async function readPiece(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => null)
  if (!response?.ok) throw new NoPiece(response?.status === 404)
  return response
}

/** What went wrong while `watch` was looking. */
export interface Watch {
  readonly failed: () => NoPiece | null
}

const watches = new Set<(trouble: NoPiece) => void>()
let watching = false

/**
 * Notes every piece below an address that does not come. Pagefind asks for its pieces with the page's
 * `fetch` and keeps quiet about those it does not get: the reader would be told that no page exists.
 */
export function watch(folder: string): Watch {
  startWatching(folder)
  let trouble: NoPiece | null = null
  watches.add((met) => {
    trouble = met
  })
  return { failed: () => trouble }
}

function startWatching(folder: string): void {
  if (watching) return
  watching = true
  const request = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    if (!String(input instanceof Request ? input.url : input).includes(folder)) return request(input, init)
    const response = await request(input, init).catch(() => null)
    if (response?.ok) return response
    const trouble = new NoPiece(response?.status === 404)
    for (const tell of Array.from(watches)) tell(trouble)
    throw trouble
  }
}
