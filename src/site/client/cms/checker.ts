/** The worker: the whole check of the content, off the page's own thread. */
import type { CarriedContent, FileCheck } from '../../../cms/check-file.ts'
import { checkFile } from '../../../cms/check-file.ts'
import { openCarried } from '../../../falc/lexicon/carried.ts'
import { giveLexicon } from '../../../falc/lexicon/given-lexicon.ts'

/** What the page asks, and what it is told. */
export interface AskedCheck {
  readonly id: number
  readonly path: string
  readonly source: string
}
export type SaidCheck = { readonly id: number } & ({ readonly check: FileCheck } | { readonly failed: string })

let fetched: Promise<CarriedContent> | undefined

self.addEventListener('message', ({ data: { id, path, source } }: MessageEvent<AskedCheck>) => {
  fetched ??= fetchContent()
  void fetched
    .then((content): SaidCheck => ({ id, check: checkFile(content, path, source) }))
    .catch((error: unknown): SaidCheck => ({ id, failed: error instanceof Error ? error.message : String(error) }))
    .then((said) => self.postMessage(said))
})

async function fetchContent(): Promise<CarriedContent> {
  const [content, lexicon] = await Promise.all(['contenu.json', 'lexique.bin'].map((name) => fetchPart(name)))
  if (content === undefined || lexicon === undefined) throw new Error('Nothing was fetched.')
  const stream = lexicon.body?.pipeThrough(new DecompressionStream('gzip')) ?? null
  giveLexicon(openCarried(new Uint8Array(await new Response(stream).arrayBuffer())).lexicon)
  return (await content.json()) as CarriedContent
}

async function fetchPart(name: string): Promise<Response> {
  const response = await fetch(new URL(name, self.location.href))
  if (!response.ok) throw new Error(`${name} : ${response.status}`)
  return response
}
