/** Takes the place of `parse-mdx.ts` in a browser, where its parser can't run: elements are left as they are typed. */
import type { ParsedMdx } from '../library/mdx/parse-mdx.ts'
import { parseMarkdown } from '../markdown/parse.ts'

export function parseMdx(source: string): ParsedMdx {
  return { tree: parseMarkdown(source) }
}
