import { base } from '../../../base/base.ts'
import { isOurs, readCache } from '../../../offline/places.ts'
import { otherPage } from '../trusted/other-page.ts'
import { startWorker } from './start-worker.ts'

/** Whether this browser can keep pages: private windows and old browsers refuse in different ways. */
export async function canKeep(): Promise<boolean> {
  if (!isSecureContext || !navigator.serviceWorker || !('caches' in window)) return false
  return caches.keys().then(
    () => true,
    () => false,
  )
}

/** What a page names and shows: scripts, styles and pictures of this site. */
const named = /(?:src|href)="(\/[^"#]+\.(?:js|css|svg|png)(?:\?[^"#]*)?)/gu

/**
 * Keeps from now on the pages that are read, beginning with the one that the reader comes from.
 *
 * @throws {KeepFailure}
 */
export async function keepReadPages(): Promise<void> {
  await startWorker()
  const cache = await caches.open(readCache)
  const former = document.referrer
  if (!former.startsWith(`${location.origin}${base}`) || former.split('#')[0] === location.href.split('#')[0]) return
  const response = await fetch(former).catch(() => null)
  // An answer of the worker, without the network, has no day: it is a copy already.
  if (!response?.ok || !response.headers.has('date')) return
  const html = await response.clone().text()
  await cache.put(new URL(former).pathname, response)
  const files = Array.from(html.matchAll(named), ([, address = '']) => address.replace(/&#38;|&amp;/gu, '&'))
  await Promise.all(files.map((address) => fetch(address).catch(() => null)))
}

export const keepsReadPages = (): Promise<boolean> => caches.has(readCache)

/** A page that was read and kept. */
export interface KeptPage {
  readonly path: string
  readonly title: string
  readonly lang: string
}

/** Pages that were read and kept, by title. */
export async function keptPages(): Promise<KeptPage[]> {
  if (!(await keepsReadPages())) return []
  const cache = await caches.open(readCache)
  const found = (await cache.keys()).map(async (request) => {
    const html = await (await cache.match(request))?.text().catch(() => '')
    const page = otherPage(html?.split('</head>')[0] ?? '')
    // The name of the site, which ends each title, is on the page already.
    const title = page.title.replace(/ – [^–]*$/u, '')
    return { path: new URL(request.url).pathname, title, lang: page.documentElement.lang }
  })
  const pages = (await Promise.all(found)).filter(({ title }) => title !== '')
  return pages.sort((a, b) => a.title.localeCompare(b.title))
}

/** Forgets everything: worker, pages, and settings of this site. */
export async function eraseAll(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations())
    if (new URL(registration.scope).pathname.startsWith(base)) await registration.unregister()
  // A page that is being kept may still write: again once it has.
  for (let turn = 0; turn < 2; turn += 1) {
    for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  try {
    localStorage.clear()
    sessionStorage.clear()
  } catch {
    // Where they are refused, nothing is in them.
  }
}
