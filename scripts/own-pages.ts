import { resolve } from 'node:path'
import type { OwnPages } from '../src/library/own-pages.ts'

const ownContent = resolve(import.meta.dirname, '../content')

/** The texts of the site's own pages: written for the project's content, lent to any other folder. */
export function ownPages(content: string): OwnPages {
  return { path: resolve(import.meta.dirname, '../src/site/texts'), name: 'src/site/texts', lent: resolve(content) !== ownContent }
}
