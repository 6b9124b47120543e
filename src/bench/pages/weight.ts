import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compressed } from '../../audit/compressed.ts'
import type { SitePage } from '../../audit/pages/site-page.ts'

/** Bytes in brotli 11. */
export interface Weight {
  /** The page with its styles inside. */
  readonly html: number
  readonly css: number
  /** The scripts that the page names. */
  readonly scripts: number
}

/** @param folder absolute path of the built site. */
export function weightOf({ html }: SitePage, folder: string): Weight {
  const styles = Array.from(html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu), ([, css]) => css ?? '').join('')
  const scripts = new Set(Array.from(html.matchAll(/<script[^>]* src="(\/[^"]+)"/gu), ([, address]) => address ?? ''))
  return {
    html: compressed(html),
    css: styles === '' ? 0 : compressed(styles),
    scripts: [...scripts].reduce((sum, address) => sum + compressed(readFileSync(join(folder, address))), 0),
  }
}
