import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fichesOf } from '../../../search/answer.ts'
import type { NamesIndex } from '../../../search/names-index.ts'
import type { PagefindModule } from '../../../search/open-pagefind.ts'
import { openPagefind } from '../../../search/open-pagefind.ts'
import { browserModule, languageFolder, namesFile, wordsFile } from '../../../search/places.ts'
import type { Search } from '../../../search/search.ts'
import { makeSearch } from '../../../search/search.ts'
import { moduleWeight } from '../bundle-weight.ts'
import { countingFetch, fetchFiles, weightOf } from '../count-fetch.ts'
import type { PeerKind } from '../peer.ts'

/** How the site's own search answers. */
export interface OwnPeer {
  readonly kind: PeerKind
  /** Questions that were answered from the names alone, without words or texts, and those for which texts were read. */
  readonly fromNames: () => { readonly names: number; readonly texts: number; readonly all: number }
}

/** The site's own search, from the files of a built index. */
export function ours(site: string): OwnPeer {
  let all = 0
  let names = 0
  let texts = 0
  return {
    fromNames: () => ({ names, texts, all }),
    kind: {
      name: 'Ce site',
      open: async (lang) => {
        fetchFiles()
        const index = JSON.parse(await readFile(join(site, namesFile(lang)), 'utf8')) as NamesIndex
        const scripts = await moduleWeight('src/site/client/search/start.ts')
        const open = (asked: Set<string>): Search => {
          const words = () => {
            asked.add(join(site, wordsFile(lang)))
            return readFile(join(site, wordsFile(lang)), 'utf8')
          }
          const readTexts = async () => {
            asked.add(join(site, browserModule))
            const source = await readFile(join(site, browserModule), 'base64')
            const module = (await import(`data:text/javascript;base64,${source}`)) as PagefindModule
            return openPagefind(module, `${pathToFileURL(join(site, languageFolder(lang))).href}/`)
          }
          return makeSearch(index, { words, texts: readTexts })
        }
        const warm = open(new Set())
        return {
          ask: async (question) => {
            const now = warm.now(question, { level: 'standard' })
            return fichesOf(now?.whole ? now.answer : await warm.whole(question, { level: 'standard' })).map(
              ({ fiche }) => fiche.id,
            )
          },
          coldBytes: async (question) => {
            const asked = new Set([join(site, namesFile(lang))])
            const { bytes } = await countingFetch(() => open(asked).whole(question, { level: 'standard' }))
            all += 1
            if (asked.size === 1) names += 1
            if (asked.has(join(site, browserModule))) texts += 1
            const own = await Promise.all(Array.from(asked, weightOf))
            return scripts + bytes + own.reduce((sum, each) => sum + each, 0)
          },
        }
      },
    },
  }
}
