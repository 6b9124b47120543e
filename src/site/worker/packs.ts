import { languageAt, packEntry, packsCache } from '../../offline/places.ts'

/** A language that is kept whole. */
export interface KeptPack {
  /** Name of the cache that holds it. */
  readonly cache: string
  readonly version: string
  /** When the reader kept it, ISO 8601. */
  readonly on: string
}

/** The whole copy of a language, null where there is none, or none that is finished. */
export async function keptPack(lang: string): Promise<KeptPack | null> {
  if (!(await caches.has(packsCache))) return null
  const entry = await caches.match(packEntry(lang), { cacheName: packsCache })
  return entry ? ((await entry.json()) as KeptPack) : null
}

/** Every language kept whole; that of an address comes first. */
async function packsFor(path: string): Promise<KeptPack[]> {
  if (!(await caches.has(packsCache))) return []
  const entries = await (await caches.open(packsCache)).keys()
  const others = entries.map(({ url }) => languageAt(new URL(url).pathname))
  const packs = await Promise.all([languageAt(path), ...others].map(keptPack))
  return packs.filter((pack) => pack !== null)
}

/** A file out of the languages kept whole, and the cache that holds it. */
export async function fromPacks(path: string): Promise<{ readonly response: Response; readonly cache: string } | null> {
  for (const { cache } of await packsFor(path)) {
    const response = await caches.match(path, { cacheName: cache, ignoreSearch: true })
    if (response) return { response, cache }
  }
  return null
}
