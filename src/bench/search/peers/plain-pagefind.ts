import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createIndex } from 'pagefind'
import type { Pagefind } from '../../../search/full-text.ts'
import { countingFetch, weightOf } from '../count-fetch.ts'
import type { PeerKind } from '../peer.ts'
import { peerRecords } from '../peer.ts'

interface Module {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind
}

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character)

/** Pagefind as it comes: its own stemming and ranking, the whole question, ten fragments shown. */
export function plainPagefind(folder: string): PeerKind {
  return {
    name: 'Pagefind',
    open: async (lang, records) => {
      const place = join(folder, lang)
      await mkdir(place, { recursive: true })
      const { index } = await createIndex({ forceLanguage: lang })
      for (const { id, title, summary, names, text } of peerRecords(records)) {
        const content = `<html lang="${lang}"><body><i data-pagefind-meta="id:${id}"></i><h1>${escaped(title)}</h1><p>${escaped(summary)}</p><p>${escaped(names)}</p><p>${escaped(text)}</p></body></html>`
        await index?.addHTMLFile({ url: `/${id}/`, content })
      }
      await index?.writeFiles({ outputPath: place })
      const source = await readFile(join(place, 'pagefind.js'), 'base64')
      const module = (await import(`data:text/javascript;base64,${source}`)) as Module
      const open = () =>
        module.createInstance({ basePath: `${pathToFileURL(place).href}/`, baseUrl: '/', noWorker: true })
      const ask = async (pagefind: Pagefind, question: string) => {
        const { results } = await pagefind.search(question, {})
        const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()))
        return [...new Set(pages.map(({ meta }) => (meta['id'] ?? '').split('/')[0] ?? ''))]
      }
      const warm = open()
      return {
        ask: async (question) => (await countingFetch(() => ask(warm, question))).value,
        coldBytes: async (question) => {
          const { bytes } = await countingFetch(() => ask(open(), question))
          return bytes + (await weightOf(join(place, 'pagefind.js')))
        },
      }
    },
  }
}
