import type { Pack, PackFile } from '../../../offline/pack.ts'
import { packAddress, packCache, packEntry, packsCache } from '../../../offline/places.ts'
import { dated, madeOn } from '../../worker/dated.ts'
import type { KeptPack } from '../../worker/packs.ts'
import { keptPack } from '../../worker/packs.ts'
import { KeepFailure } from './start-worker.ts'

/** Files asked for at once. */
const together = 4

interface Progress {
  readonly signal: AbortSignal
  /** @param done share of the files, 0 to 1. */
  readonly tell: (done: number) => void
}

/**
 * Keeps every page of a language. What was kept before serves until all is there; a download that stopped goes on
 * where it was.
 *
 * @throws {KeepFailure}
 */
export async function keepPack(lang: string, progress: Progress): Promise<KeptPack> {
  const listed = await ask(packAddress(lang), { cache: 'no-cache', signal: progress.signal })
  const pack = (await listed.clone().json()) as Pack
  const name = packCache(lang, pack.version)
  const cache = await caches.open(name)
  const unchanged = await filesOfFormer(lang)
  const waiting = pack.files.slice()
  const next = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      await keepFile(file, { cache, unchanged, signal: progress.signal })
      progress.tell(1 - waiting.length / pack.files.length)
    }
  }
  try {
    await Promise.all(Array.from({ length: together }, next))
    await put(cache, packAddress(lang), listed)
    const kept = { cache: name, version: pack.version, on: new Date().toISOString() }
    await put(await caches.open(packsCache), packEntry(lang), new Response(JSON.stringify(kept)))
    await dropOthers(lang, name)
    return kept
  } catch (error) {
    waiting.length = 0
    // A half copy on a full device is in the way of everything else.
    if (error instanceof KeepFailure && error.trouble === 'full' && (await keptPack(lang))?.cache !== name)
      await caches.delete(name)
    throw error
  }
}

interface Places {
  readonly cache: Cache
  /** A file of the former copy that has not changed. */
  readonly unchanged: (file: PackFile) => Promise<Response | undefined>
  readonly signal: AbortSignal
}

async function keepFile(file: PackFile, { cache, unchanged, signal }: Places): Promise<void> {
  if (signal.aborted) throw new KeepFailure('stopped')
  if (await cache.match(file.url)) return
  const held = await unchanged(file)
  const response = held
    ? madeOn(held, new Date())
    : dated(await ask(file.url, { integrity: file.integrity, cache: 'no-cache', signal }))
  await put(cache, file.url, response)
}

async function filesOfFormer(lang: string): Promise<Places['unchanged']> {
  const former = await keptPack(lang)
  const list = former && (await caches.match(packAddress(lang), { cacheName: former.cache }))
  if (!list) return async () => undefined
  const { files } = (await list.json()) as Pack
  const known = new Map(files.map(({ url, integrity }) => [url, integrity]))
  return async ({ url, integrity }) =>
    known.get(url) === integrity ? caches.match(url, { cacheName: former.cache }) : undefined
}

async function ask(address: string, how: RequestInit): Promise<Response> {
  const response = await fetch(address, how).catch(() => null)
  if (response?.ok) return response
  if (how.signal?.aborted) throw new KeepFailure('stopped')
  // A file that comes, but is not the one of the list, or is gone: the site was published again meanwhile.
  const there = response ?? (await fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(() => null))
  throw new KeepFailure(there === null ? 'cut' : 'changed')
}

async function put(cache: Cache, address: string, response: Response): Promise<void> {
  await cache.put(address, response).catch((error: unknown) => {
    throw new KeepFailure(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'cut')
  })
}

async function dropOthers(lang: string, kept: string): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(packCache(lang, '')) && name !== kept) await caches.delete(name)
}
