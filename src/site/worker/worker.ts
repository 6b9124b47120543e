import { clientsClaim } from 'workbox-core'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { inside } from '../../base/base.ts'
import { filesCache, languageAt, readCache, wordsAddress } from '../../offline/places.ts'
import { copies } from './copies.ts'
import { files, searchFiles } from './files.ts'
import { scope } from './scope.ts'
import { dropFormerShells, fromShell, keepShells } from './shell.ts'

/** Seconds that a reader waits for the network before a copy is shown. */
const patience = 3

scope.addEventListener('install', (event) => event.waitUntil(keepShells()))
scope.addEventListener('activate', (event) => event.waitUntil(dropFormerShells()))
scope.addEventListener('message', ({ data }) => {
  if (data === 'use-update') void scope.skipWaiting()
})
clientsClaim()

/** A request that checks what it receives is the download of a whole copy: it wants the network's. */
const isOurs = (request: Request, sameOrigin: boolean) => sameOrigin && request.integrity === ''

registerRoute(
  ({ request, sameOrigin, url }) => isOurs(request, sameOrigin) && url.pathname.endsWith('/'),
  new NetworkFirst({ cacheName: readCache, networkTimeoutSeconds: patience, plugins: [copies] }),
)

registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname === wordsAddress(languageAt(url.pathname)),
  async ({ request, url }) => (await fromShell(url.pathname)) ?? fetch(request),
)

/** Files whose address changes with them. */
const hashed = /^\/_astro\/|\.pf_\w+$|^\/p\.svg$/u

registerRoute(
  ({ request, sameOrigin, url }) =>
    isOurs(request, sameOrigin) && inside(url.pathname).startsWith('/pagefind/') && !hashed.test(inside(url.pathname)),
  new NetworkFirst({ cacheName: filesCache, networkTimeoutSeconds: patience, plugins: [searchFiles] }),
)

registerRoute(
  ({ request, sameOrigin, url }) => isOurs(request, sameOrigin) && inside(url.pathname).startsWith('/pagefind/'),
  new CacheFirst({ cacheName: filesCache, plugins: [searchFiles] }),
)

registerRoute(
  ({ request, sameOrigin, url }) => isOurs(request, sameOrigin) && hashed.test(inside(url.pathname)),
  new CacheFirst({ cacheName: filesCache, plugins: [files] }),
)

registerRoute(
  ({ request, sameOrigin, url }) => isOurs(request, sameOrigin) && /\.(?:svg|woff2)$/u.test(url.pathname),
  new NetworkFirst({ cacheName: filesCache, networkTimeoutSeconds: patience, plugins: [files] }),
)
