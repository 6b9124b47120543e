import type { WorkboxPlugin } from 'workbox-core/types.js'
import { languageAt, offlinePage, readCache } from '../../offline/places.ts'
import { dated, madeAt, mayReplace } from './dated.ts'
import { fromPacks } from './packs.ts'
import { sayCopy, sayLost } from './say-in-page.ts'
import { openPages } from './scope.ts'
import { fromShell, keepShell, wordsOf } from './shell.ts'

/** What one request learns on its way. */
interface Way {
  /** Lets the browser stop the worker. */
  done?: () => void
  /** The copy that was shown while the network was awaited. */
  shown?: string
}

/** Pages: the network's, else the newest copy, which says of which day it is, else the offline page. */
export const copies: WorkboxPlugin = {
  // An answer that comes after the copy was shown is still kept.
  handlerWillStart: async ({ event, state }) => {
    event.waitUntil(new Promise<void>((resolve) => Object.assign(state ?? {}, { done: resolve })))
  },

  // What comes after the address may be a question: it is not kept.
  cacheKeyWillBeUsed: async ({ request }) => new URL(request.url).pathname,

  fetchDidSucceed: async ({ request, response, state }) => {
    if (response.status >= 500) throw new Error(`${response.status}`)
    const way: Way = state ?? {}
    void afterAnswer(request, response.clone(), way)
      .catch(() => undefined)
      .then(way.done)
    return response
  },

  fetchDidFail: async ({ state }) => (state as Way | undefined)?.done?.(),

  // Done above, before the reader is told.
  cacheWillUpdate: async () => null,

  cachedResponseWillBeUsed: async ({ request, cachedResponse, state }) => {
    const { pathname } = new URL(request.url)
    const lang = languageAt(pathname)
    const whole = (await fromPacks(pathname))?.response
    const found = [cachedResponse, whole].filter((one) => one !== undefined)
    for (const copy of found.sort((a, b) => madeAt(b) - madeAt(a))) {
      const html = await copy.text().catch(() => '')
      // A page cut short by a broken device is no page.
      if (!html.trimEnd().endsWith('</html>')) continue
      Object.assign(state ?? {}, { shown: html })
      const words = await wordsOf(lang)
      return asPage(words === null ? html : sayCopy(html, words, new Date(madeAt(copy))))
    }
    return null
  },

  handlerDidError: async ({ request }) => {
    if (request.mode !== 'navigate') return undefined
    const { pathname } = new URL(request.url)
    const words = await wordsOf(languageAt(pathname))
    const page =
      words && ((await fromShell(offlinePage(languageAt(pathname)))) ?? (await fromShell(offlinePage(words.lang))))
    if (!page) return undefined
    const html = await page.text()
    return asPage(pathname.endsWith('/hors-ligne/') ? html : sayLost(html, words))
  },
}

async function afterAnswer(request: Request, response: Response, { shown }: Way): Promise<void> {
  const { pathname } = new URL(request.url)
  const answer = dated(response)
  const held = await fromPacks(pathname)
  if (held && mayReplace(response, held.response)) await (await caches.open(held.cache)).put(pathname, answer.clone())
  if (await caches.has(readCache)) {
    const cache = await caches.open(readCache)
    if (mayReplace(response, await cache.match(pathname))) await cache.put(pathname, answer.clone())
    await keepShell(languageAt(pathname)).catch(() => undefined)
  }
  if (shown === undefined || response.status !== 200 || (await answer.text()) === shown) return
  for (const page of await openPages()) if (page.url === request.url) page.postMessage('newer')
}

const asPage = (html: string): Response =>
  new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
