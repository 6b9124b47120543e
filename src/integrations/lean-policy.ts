import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Keeps in each page's content security policy only what that page needs. Astro names every style
 * and script of the site in every page: some 600 bytes that no compression can shrink.
 */
export function leanPolicy(): AstroIntegration {
  return {
    name: 'content-site:lean-policy',
    hooks: {
      'astro:build:done': async ({ assets }) => {
        for (const file of Array.from(assets.values()).flat()) {
          const path = fileURLToPath(file)
          if (path.endsWith('.html')) await writeFile(path, withLeanPolicy(await readFile(path, 'utf8')))
        }
      },
    },
  }
}

/** What only the search asks for: its index is read by a worker, in WebAssembly. */
const searching = / 'wasm-unsafe-eval'|worker-src [^;]*;/gu

/** The page without what its policy allows for things which are not in it. */
export function withLeanPolicy(html: string): string {
  const held = new Set(Array.from(html.matchAll(/<(?:style|script)\b[^>]*>([^<]+)<\/(?:style|script)>/gu), ([, inline = '']) => sha256(inline)))
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/u, (policy) =>
    (html.includes('data-search') ? policy : policy.replace(searching, '')).replace(/ 'sha256-([^']+)'/gu, (source, hash: string) => (held.has(hash) ? source : '')),
  )
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')
