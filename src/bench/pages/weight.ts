import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toString } from 'mdast-util-to-string'
import { compressed } from '../../audit/compressed.ts'
import { attribute, elementsOf, pageTree } from '../../audit/pages/page-tree.ts'
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
export function weightOf(page: SitePage, folder: string): Weight {
  const elements = Array.from(elementsOf(pageTree(page)), ({ element }) => element)
  const styles = elements.flatMap((element) => (element.tagName === 'style' ? [toString(element)] : [])).join('')
  const addresses = elements.flatMap((element) =>
    element.tagName === 'script' ? (attribute(element, 'src') ?? []) : [],
  )
  const scripts = new Set(addresses.filter((address) => address.startsWith('/')))
  return {
    html: compressed(page.html),
    css: styles === '' ? 0 : compressed(styles),
    scripts: [...scripts].reduce((sum, address) => sum + compressed(readFileSync(join(folder, address))), 0),
  }
}
