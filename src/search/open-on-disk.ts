import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Level } from '../facts/level.ts'
import type { Answer } from './answer.ts'
import type { DistressShown, PackedPhrases } from './distress/list.ts'
import { recogniseDistress } from './distress/recognise.ts'
import { unpackPhrases } from './distress/unpack.ts'
import type { Pagefind } from './full-text.ts'
import type { NamesIndex } from './names-index.ts'
import type { PagefindModule } from './open-pagefind.ts'
import { openPagefind } from './open-pagefind.ts'
import { browserModule, distressFile, languageFolder, namesFile, phrasesFile, wordsFile } from './places.ts'
import { onlyThese } from './put-first.ts'
import { makeSearch } from './search.ts'

/** Thrown when a folder holds no search index for a language. */
export class NoIndex extends Error {
  override readonly name = 'NoIndex'
}

/** A whole answer: whom to call first, if anyone, then the rest. */
export interface FullAnswer extends Answer {
  readonly distress: readonly DistressShown[]
}

export type AskOnDisk = (question: string, ask: { readonly level: Level }) => Promise<FullAnswer>

/**
 * Opens the search of a built site from its files: the very code and index that the browser uses.
 *
 * @param folder a built site.
 * @throws {NoIndex} when it has no index for `lang`.
 */
export async function openOnDisk(folder: string, lang: string): Promise<AskOnDisk> {
  const names = join(folder, namesFile(lang))
  if (!/^[\w-]+$/.test(lang) || !existsSync(names)) throw new NoIndex(lang)
  const index = JSON.parse(await readFile(names, 'utf8')) as NamesIndex
  const situations = JSON.parse(await readFile(join(folder, distressFile(lang)), 'utf8')) as DistressShown[]
  const list = unpackPhrases(JSON.parse(await readFile(join(folder, phrasesFile), 'utf8')) as PackedPhrases[])
  let texts: Promise<Pagefind> | undefined
  const search = makeSearch(index, {
    words: () => readFile(join(folder, wordsFile(lang)), 'utf8'),
    texts: index.indexed ? () => (texts ??= openTexts(folder, lang)) : null,
  })
  return async (question, ask) => {
    const recognised = recogniseDistress(question, list)
    const distress = situations.filter(({ id }) => recognised.includes(id))
    const answer = await search.whole(question, ask)
    return {
      ...(distress.length > 0
        ? onlyThese(
            answer,
            index,
            distress.flatMap(({ fiches }) => fiches),
            ask.level,
          )
        : answer),
      distress,
    }
  }
}

async function openTexts(folder: string, lang: string): Promise<Pagefind> {
  allowFileRequests()
  // As data, because the folder may lie where Node can't tell that a .js file is a module.
  const source = await readFile(join(folder, browserModule), 'base64')
  const module = (await import(`data:text/javascript;base64,${source}`)) as PagefindModule
  return openPagefind(module, `${pathToFileURL(join(folder, languageFolder(lang))).href}/`)
}

let allowed = false

/** Pagefind asks for its files with `fetch`, which Node refuses for `file:` addresses. */
function allowFileRequests(): void {
  if (allowed) return
  allowed = true
  const request = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const address = String(input)
    return address.startsWith('file:') ? new Response(await readFile(fileURLToPath(address))) : request(input, init)
  }
}
