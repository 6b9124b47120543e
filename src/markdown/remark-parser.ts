import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import type { Processor } from 'unified'

/** Takes the place of `remark-satteri.ts` in a browser, which has no Sätteri: the same tree, more slowly. */
export default function remarkParser(this: Processor): void {
  this.use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])
}
