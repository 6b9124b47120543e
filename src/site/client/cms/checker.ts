/** The worker: the whole check of the content, off the page's own thread. */
import type { CarriedContent, FileCheck } from '../../../cms/check-file.ts'
import { checkFile } from '../../../cms/check-file.ts'
import { fetchCarried } from '../fetch-carried.ts'

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
  const address = (name: string) => new URL(name, self.location.href)
  const [response] = await Promise.all([fetch(address('contenu.json')), fetchCarried(address('lexique.bin'))])
  if (!response.ok) throw new Error(`contenu.json : ${response.status}`)
  return (await response.json()) as CarriedContent
}
