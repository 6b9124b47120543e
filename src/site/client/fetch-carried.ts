import type { Carried } from '../../falc/lexicon/carried.ts'
import { openCarried } from '../../falc/lexicon/carried.ts'
import { giveLexicon } from '../../falc/lexicon/given-lexicon.ts'

/**
 * Fetches what a worker needs to check a text, and gives the lexicon to the checker.
 *
 * @throws Error when it does not come.
 */
export async function fetchCarried(address: string | URL): Promise<Carried> {
  const response = await fetch(address)
  if (!response.ok || response.body === null) throw new Error(`Not fetched: ${response.status}`)
  const stream = response.body.pipeThrough(new DecompressionStream('gzip'))
  const carried = openCarried(new Uint8Array(await new Response(stream).arrayBuffer()))
  giveLexicon(carried.lexicon)
  return carried
}
