import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { pageBelow } from '../base/page-below.ts'

/**
 * Puts the addresses of every page below the base that the site is served under. Astro does it for its own files only,
 * those of `_astro/`.
 */
export function belowBase(): AstroIntegration {
  let base = '/'
  return {
    name: 'content-site:below-base',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:done': async ({ assets }) => {
        if (base === '/') return
        for (const file of Array.from(assets.values()).flat()) {
          const path = fileURLToPath(file)
          if (path.endsWith('.html'))
            await writeFile(path, pageBelow(await readFile(path, 'utf8'), base, `${base}_astro/`))
        }
      },
    },
  }
}
