import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { NamesIndex } from './names-index.ts'
import { openPagefind } from './open-pagefind.ts'
import type { PagefindModule } from './open-pagefind.ts'
import { browserModule, languageFolder, namesFile } from './places.ts'
import type { Search } from './search.ts'
import { makeSearch } from './search.ts'

/** Thrown when a folder holds no search index for a language. */
export class NoIndex extends Error {
  override readonly name = 'NoIndex'
}

/**
 * Opens the search of a built site from its files: the very code and index that the browser uses.
 *
 * @param folder a built site.
 * @throws {NoIndex} when it has no index for `lang`.
 */
export async function openOnDisk(folder: string, lang: string): Promise<Search> {
  const names = join(folder, namesFile(lang))
  if (!/^[\w-]+$/.test(lang) || !existsSync(names)) throw new NoIndex(lang)
  const index = JSON.parse(await readFile(names, 'utf8')) as NamesIndex
  if (!index.indexed) return makeSearch(index, null)
  allowFileRequests()
  // As data, because the folder may lie where Node can't tell that a .js file is a module.
  const source = await readFile(join(folder, browserModule), 'base64')
  const module = (await import(`data:text/javascript;base64,${source}`)) as PagefindModule
  return makeSearch(index, await openPagefind(module, `${pathToFileURL(join(folder, languageFolder(lang))).href}/`))
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
