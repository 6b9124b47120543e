import { resolve } from 'node:path'
import type { OwnPages } from '../src/library/own-pages.ts'

const ownContent = resolve(import.meta.dirname, '../content')

/** The pages of the project, lent to any folder but its own content. */
export function lentPages(content: string): { readonly pages?: OwnPages } {
  if (resolve(content) === ownContent) return {}
  return { pages: { path: resolve(ownContent, 'pages'), name: 'content/pages' } }
}
