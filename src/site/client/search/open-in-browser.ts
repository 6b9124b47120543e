import type { NamesIndex } from '../../../search/names-index.ts'
import type { PagefindModule } from '../../../search/open-pagefind.ts'
import { openPagefind } from '../../../search/open-pagefind.ts'
import { browserModule, languageFolder, namesFile } from '../../../search/places.ts'
import type { Search } from '../../../search/search.ts'
import { makeSearch } from '../../../search/search.ts'

export interface Opened {
  readonly search: Search
  readonly index: NamesIndex
}

let opened: Promise<Opened> | undefined

/** The search of the page's language, loaded once; a failed attempt is made again at the next question. */
export function openInBrowser(lang: string): Promise<Opened> {
  opened ??= open(lang)
  opened.catch(() => (opened = undefined))
  return opened
}

async function open(lang: string): Promise<Opened> {
  const [index, pagefind] = await Promise.all([readNames(lang), openTexts(lang)])
  return { index, search: makeSearch(index, index.indexed ? pagefind : null) }
}

async function readNames(lang: string): Promise<NamesIndex> {
  const response = await fetch(`/${namesFile(lang)}`)
  if (!response.ok) throw new Error(`${response.status}`)
  return response.json()
}

/** Names alone still answer most questions when the texts can't be loaded. */
async function openTexts(lang: string) {
  try {
    const module: PagefindModule = await import(/* @vite-ignore */ `/${browserModule}`)
    return await openPagefind(module, `/${languageFolder(lang)}/`)
  } catch {
    return null
  }
}
