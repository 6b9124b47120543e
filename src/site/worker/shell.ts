import { prefix } from '../../base/base.ts'
import { filesCache, languageAt, offlinePage, readCache, shellCache, wordsAddress } from '../../offline/places.ts'
import { openPages } from './scope.ts'

interface ShellFile {
  readonly url: string
  /** Null where the address itself changes with the file. */
  readonly revision: string | null
}

declare global {
  interface Window {
    /** Written by workbox-build: the offline page of every language, and the scripts that pages begin with. */
    readonly __WB_MANIFEST: readonly ShellFile[]
  }
}

const shell = self.__WB_MANIFEST
const shared = `${prefix}/_astro/`
const keyOf = ({ url, revision }: ShellFile): string => (revision === null ? url : `${url}?${revision}`)

/** A file of the shell as it was when this worker was made; undefined where it is not kept. */
export async function fromShell(url: string): Promise<Response | undefined> {
  const file = shell.find((one) => one.url === url)
  return file && (await caches.match(keyOf(file), { cacheName: shellCache }))
}

/** Keeps the offline page of a language, in which something was asked. @throws when a file can't be had. */
export async function keepShell(lang: string): Promise<void> {
  if (!shell.some(({ url }) => url === offlinePage(lang))) return
  const cache = await caches.open(shellCache)
  const mine = shell.filter(({ url }) => url.startsWith(shared) || languageAt(url) === lang)
  await Promise.all(
    mine.map(async (file) => {
      const key = keyOf(file)
      if (await cache.match(key)) return
      const held = file.revision === null ? await caches.match(key) : undefined
      const response = held ?? (await fetch(file.url, { cache: file.revision === null ? 'default' : 'no-cache' }))
      if (!response.ok) throw new Error(`${file.url}: ${response.status}`)
      await cache.put(key, response)
    }),
  )
}

/** The same for each language that is open or was kept before. */
export async function keepShells(): Promise<void> {
  const kept = await (await caches.open(shellCache)).keys()
  const addresses = [...(await openPages()), ...kept].map(({ url }) => languageAt(new URL(url).pathname))
  await Promise.all(Array.from(new Set(addresses), keepShell))
}

/** Lets go of the files of former workers. */
export async function dropFormerShells(): Promise<void> {
  const cache = await caches.open(shellCache)
  const keys = new Set(shell.map((file) => new URL(keyOf(file), location.origin).href))
  for (const request of await cache.keys()) {
    if (keys.has(request.url)) continue
    // A page that was kept may still begin with it.
    const { pathname } = new URL(request.url)
    const script = pathname.startsWith(shared) && (await caches.has(readCache)) ? await cache.match(request) : undefined
    if (script) await (await caches.open(filesCache)).put(request, script)
    await cache.delete(request)
  }
}

/** What the worker and its pages say in a language; of another language that is kept where it is not. */
export async function wordsOf(lang: string): Promise<OfflineWords | null> {
  const own = await fromShell(wordsAddress(lang))
  if (own) return (await own.json()) as OfflineWords
  for (const { url } of shell.filter((file) => file.url.endsWith('.json'))) {
    const other = await fromShell(url)
    if (other) return (await other.json()) as OfflineWords
  }
  return null
}

/** What is said of a copy; `{date}` stands for its day. */
export interface OfflineWords {
  readonly lang: string
  readonly dir: string
  readonly copy: string
  readonly lost: string
  readonly newer: string
  readonly readNewer: string
  readonly update: string
  readonly useUpdate: string
}
