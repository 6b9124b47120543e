import type { Pagefind } from '../../../search/full-text.ts'
import type { NamesIndex } from '../../../search/names-index.ts'
import { namesFormat } from '../../../search/names-index.ts'
import type { PagefindModule } from '../../../search/open-pagefind.ts'
import { openPagefind } from '../../../search/open-pagefind.ts'
import type { Search } from '../../../search/search.ts'
import { makeSearch } from '../../../search/search.ts'
import { NoPiece } from './pieces.ts'
import { readPiece, watchPieces } from './read-piece.ts'

export interface Opened {
  readonly search: Search
  readonly index: NamesIndex
}

/** Addresses of the pieces, as the form gives them. */
export interface Pieces {
  /** Folder of the language: `/pagefind/fr`. */
  readonly files: string
  readonly module: string
}

/** The search of a page: opened once, whatever fails is asked for again at the next question. */
export interface Opening {
  /** What is open already, without waiting. */
  readonly ready: () => Opened | null
  /** @throws {NoPiece} */
  readonly open: () => Promise<Opened>
  /** Lets go of the texts: some of their pieces are missing, and Pagefind would never ask for them again. */
  readonly dropTexts: () => void
}

export function openInBrowser({ files, module }: Pieces): Opening {
  let opened: Opened | null = null
  let names: Promise<Opened> | null = null
  let texts: Promise<Pagefind> | null = null
  let attempts = 0

  const dropTexts = () => {
    texts = null
  }

  async function openNames(): Promise<Opened> {
    const index = (await (await readPiece(`${files}/names.json`)).json()) as NamesIndex
    if (index.format !== namesFormat) throw new NoPiece('changed')
    const openTexts = () => {
      texts ??= openFullText(module, files, attempts++)
      return texts
    }
    const words = async () => (await readPiece(`${files}/words.txt`)).text()
    opened = { index, search: makeSearch(index, { words, texts: index.indexed ? openTexts : null }) }
    return opened
  }

  return {
    ready: () => opened,
    open: () => {
      names ??= openNames()
      names.catch(() => {
        names = null
      })
      return names
    },
    dropTexts,
  }
}

/** @param attempt tells a new attempt from a failed one, which some browsers never make again for the same address. */
async function openFullText(module: string, files: string, attempt: number): Promise<Pagefind> {
  const trouble = watchPieces(`${files}/`)
  const address = attempt === 0 ? module : `${module}?${attempt}`
  const loaded = await (import(/* @vite-ignore */ address) as Promise<PagefindModule>).catch(() => {
    throw new NoPiece('unreachable')
  })
  const pagefind = await openPagefind(loaded, `${files}/`)
  const sound = <T>(value: T): T => {
    const met = trouble()
    if (met) throw met
    return value
  }
  sound(null)
  return {
    options: (options) => pagefind.options(options),
    search: async (words, options) => sound(await pagefind.search(words, options)),
  }
}
