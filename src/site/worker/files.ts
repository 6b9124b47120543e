import type { WorkboxPlugin } from 'workbox-core/types.js'
import { readCache } from '../../offline/places.ts'
import { fromPacks } from './packs.ts'
import { fromShell } from './shell.ts'

/**
 * Scripts and pictures: kept with the pages that were read, else out of the offline page's, else out of a language
 * kept whole.
 */
export const files: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && response.type === 'basic' && (await caches.has(readCache)) ? response : null,
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    const { pathname } = new URL(request.url)
    if (await isWhole(cachedResponse)) return cachedResponse
    const ofShell = await fromShell(pathname)
    return (await isWhole(ofShell)) ? ofShell : ((await fromPacks(pathname))?.response ?? null)
  },
}

/** The search: only out of a language kept whole, of which all pieces are of one day. */
export const searchFiles: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => new URL(request.url).pathname,
  cacheWillUpdate: async () => null,
  cachedResponseWillBeUsed: async ({ request }) => (await fromPacks(new URL(request.url).pathname))?.response ?? null,
}

/** What a broken device gives back may be empty, or not be readable. */
async function isWhole(response: Response | undefined): Promise<boolean> {
  const bytes = await response
    ?.clone()
    .arrayBuffer()
    .catch(() => null)
  return bytes !== undefined && bytes !== null && bytes.byteLength > 0
}
