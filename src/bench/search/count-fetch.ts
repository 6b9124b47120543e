import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { compressed } from '../../audit/compressed.ts'

const weights = new Map<string, number>()
let counted: Set<string> | null = null

/** Lets `fetch` read files, as a browser reads a site's, and counts those asked for while `work` is done. */
export async function countingFetch<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly bytes: number }> {
  fetchFiles()
  const files = new Set<string>()
  counted = files
  const value = await work()
  counted = null
  const sizes = await Promise.all(Array.from(files, weightOf))
  return { value, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/** Bytes of a file in brotli 11. */
export async function weightOf(path: string): Promise<number> {
  const known = weights.get(path)
  if (known !== undefined) return known
  const weight = compressed(await readFile(path))
  weights.set(path, weight)
  return weight
}

let installed = false

/** Lets `fetch` read files, as a browser reads a site's. */
export function fetchFiles(): void {
  if (installed) return
  installed = true
  const request = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const address = String(input)
    if (!address.startsWith('file:')) return request(input, init)
    const path = fileURLToPath(address.replace(/\?.*/, ''))
    counted?.add(path)
    return new Response(await readFile(path))
  }
}
