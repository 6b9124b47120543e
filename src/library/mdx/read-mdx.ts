import type { Root, RootContent } from 'mdast'
import { parseMarkdown } from '../../markdown/parse.ts'
import { hasFrontMatter } from '../front-matter.ts'
import type { FileReport } from '../report.ts'
import { isSafeToParse, isShallow } from '../safe-source.ts'
import { withoutPrograms } from './before-parsing.ts'
import { isClosed } from './closed.ts'
import { elementsOf } from './elements.ts'
import type { PageBlock } from './page-block.ts'
import { blockOf } from './page-block.ts'
import { parseMdx } from './parse-mdx.ts'
import { syntaxFault } from './syntax-fault.ts'
import { writtenOut } from './written-out.ts'

/** A page whose elements are all right. */
export interface ReadMdx {
  /** The same page in the Markdown of fiches, every letter in its place. */
  readonly markdown: string
  /** Its tree, blocks in their places. */
  readonly tree: Root
  /** Blocks that stand before the first title: in the head of the page. */
  readonly opening: readonly PageBlock[]
}

/**
 * Reads the MDX of a page as data: a tree of text and of known elements. See docs/decisions/closed-mdx.md.
 *
 * @returns null when it can't be shown; the report says why.
 */
export function readMdx(source: string, report: FileReport): ReadMdx | null {
  if (!hasFrontMatter(source) || !isSafeToParse(source, report)) return null
  const safe = withoutPrograms(source, report)
  if (safe === null) return null
  const parsed = parseMdx(safe.text)
  if (!('tree' in parsed)) {
    // An element that had a value to calculate is broken by its blank.
    if (!safe.isWhole) return null
    const { line, column, says } = parsed
    report(
      { line, column },
      syntaxFault(
        source
          .split('\n')
          .slice(line - 1)
          .join('\n')
          .slice(column - 1),
        says,
      ),
    )
    return null
  }
  if (!isShallow(parsed.tree, report)) return null
  const { elements, programs } = elementsOf(parsed.tree)
  if (!isClosed(elements, programs, report) || !safe.isWhole) return null
  const markdown = writtenOut(source, elements)
  const tree = parseMarkdown(markdown)
  return isShallow(tree, report)
    ? {
        markdown,
        ...withBlocks(
          tree,
          elements.flatMap((element) => blockOf(element) ?? []),
        ),
      }
    : null
}

function withBlocks(tree: Root, blocks: readonly PageBlock[]): Pick<ReadMdx, 'tree' | 'opening'> {
  const start = ({ position }: RootContent) => position?.start.offset ?? 0
  const title = tree.children.find(({ type }) => type === 'heading')
  const isOpening = (block: PageBlock) => title === undefined || start(block) < start(title)
  const inSections = blocks.filter((block) => !isOpening(block))
  const children = [...tree.children, ...inSections].sort((a, b) => start(a) - start(b))
  return { tree: { ...tree, children }, opening: blocks.filter(isOpening) }
}
