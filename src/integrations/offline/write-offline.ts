import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { putBelow } from '../../base/base.ts'
import { filesBelow } from '../../files/files-below.ts'
import type { DoPart } from '../../kept/part.ts'
import { makePart } from '../../kept/part.ts'
import type { Lang } from '../../library/lang.ts'
import type { Pack, PackFile, PackSize } from '../../offline/pack.ts'
import { addressOf, isInPack } from '../../offline/pack.ts'
import { packAddress, sizeAddress } from '../../offline/places.ts'
import { writeWorker } from './write-worker.ts'

/**
 * Writes what reading offline needs, out of the built pages: for each language, the list of the files of a whole copy
 * and its size; and the service worker.
 *
 * @param folder a built site, whole.
 * @param base what its addresses begin with where it is served: `/droits/`.
 * @param known sizes that were weighed before, compressed, by integrity.
 * @param part does the service worker.
 * @returns the sizes of its files, in the same way.
 */
export async function writeOffline(
  folder: string,
  base = '/',
  known: ReadonlyMap<string, number> = new Map(),
  part: DoPart = makePart,
): Promise<ReadonlyMap<string, number>> {
  const paths = filesBelow(folder)
  const languages = paths.flatMap((path) => /^([^/]+)\/hors-ligne\/index\.html$/u.exec(path)?.[1] ?? [])
  const weights = new Map<string, number>()
  const weighed = weighing(folder, base, known, weights)
  for (const lang of languages) await writePack(folder, lang, paths.filter((path) => isInPack(path, lang)).map(weighed))
  await writeWorker(folder, paths, base, part)
  return weights
}

interface Weighed extends PackFile {
  readonly isPage: boolean
  readonly bytes: number
  readonly compressed: number
}

/** Files that several languages share are weighed once. */
function weighing(
  folder: string,
  base: string,
  before: ReadonlyMap<string, number>,
  weights: Map<string, number>,
): (path: string) => Weighed {
  const known = new Map<string, Weighed>()
  return (path) => {
    const same = known.get(path)
    if (same) return same
    const content = readFileSync(join(folder, path))
    const integrity = `sha256-${hash('sha256', content, 'base64')}`
    const compressed = before.get(integrity) ?? Math.min(content.length, gzipSync(content).length)
    weights.set(integrity, compressed)
    const made: Weighed = {
      url: putBelow(base, addressOf(path)),
      integrity,
      isPage: path.endsWith('.html'),
      bytes: content.length,
      compressed,
    }
    known.set(path, made)
    return made
  }
}

async function writePack(folder: string, lang: Lang, files: readonly Weighed[]): Promise<void> {
  const listed = files.map(({ url, integrity }) => ({ url, integrity }))
  const version = hash('sha256', JSON.stringify(listed), 'hex').slice(0, 12)
  const total = (bytes: (file: Weighed) => number) => files.reduce((sum, file) => sum + bytes(file), 0)
  const size: PackSize = {
    version,
    pages: files.filter(({ isPage }) => isPage).length,
    device: total(({ bytes }) => bytes),
    download: total(({ compressed }) => compressed),
  }
  const pack: Pack = { version, files: listed }
  await writeFile(join(folder, packAddress(lang)), JSON.stringify(pack))
  await writeFile(join(folder, sizeAddress(lang)), JSON.stringify(size))
}
