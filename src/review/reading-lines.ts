import type { RootContent } from 'mdast'
import type { Section } from '../library/section.ts'
import type { RenderContext } from '../markdown/context.ts'
import { linesOf, pictureOf } from '../markdown/lines-of.ts'
import { sectionText } from '../markdown/plain-text.ts'
import { sentences } from '../reading-aloud/sentences.ts'

/** A sentence of a text as its readers are given it. */
export interface ReadingLine {
  /** From 1, over the whole text: what a reader says aloud. */
  readonly number: number
  readonly text: string
  /** Concept of the picture that stands beside it; null for none. */
  readonly picture: string | null
}

/**
 * A section sentence by sentence, figures said.
 *
 * @param first number of its first line.
 */
export function readingLines(section: Section, context: RenderContext, first: number): ReadingLine[] {
  const lines: ReadingLine[] = []
  for (const node of section.nodes.flatMap(pieces)) {
    const picture = linesOf([node]).map(pictureOf)[0]?.concept ?? null
    const words = sectionText({ nodes: [node] }, context).split('\n')
    const said = words.flatMap((line) => sentences(line, context.lang).map(({ start, end }) => line.slice(start, end)))
    for (const [index, text] of said.entries())
      lines.push({ number: first + lines.length, text, picture: index === 0 ? picture : null })
  }
  return lines
}

/** A list item by item: each may have its picture. */
function pieces(node: RootContent): RootContent[] {
  return node.type === 'list' ? node.children.flatMap((item) => item.children.flatMap(pieces)) : [node]
}
