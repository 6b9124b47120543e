import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { isEasy } from '../facts/level.ts'
import type { ExplainedTerm, RenderContext } from './context.ts'
import { element, text } from './element.ts'
import { typeset } from './in-language.ts'
import { aroundLatinPhrases } from './isolated.ts'
import { isTyped, marked, markOf, takesNoLink, typed } from './marks.ts'
import { plainWords } from './plain-words.ts'

export interface GlossaryOptions {
  readonly context: RenderContext
}

/**
 * Marks the hard words of a text, for its notes to choose which of them is explained: those that it
 * asks to explain, and those of the glossary among its typed words. None where no other link may stand.
 */
export default function rehypeGlossary({ context }: GlossaryOptions): (tree: Root) => void {
  return (tree) => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return undefined
      if (node.type === 'element' && takesNoLink(node)) {
        nameTerms(node, context)
        return SKIP
      }
      const shown =
        node.type === 'text' && isTyped(node)
          ? markedWords(node.value, context)
          : node.type === 'element'
            ? termOf(node, context)
            : null
      if (shown === null) return undefined
      parent.children.splice(index, 1, ...shown)
      return [SKIP, index + shown.length]
    })
  }
}

function markedWords(value: string, context: RenderContext): ElementContent[] {
  // A link inside a French name would break the order of its words in a right-to-left text.
  if (context.dir === 'rtl')
    return aroundLatinPhrases(
      value,
      (piece) => foundWords(piece, context),
      (phrase) => [typed(phrase)],
    )
  return foundWords(value, context)
}

function foundWords(value: string, context: RenderContext): ElementContent[] {
  const nodes: ElementContent[] = []
  let end = 0
  for (const found of context.findTerms(value)) {
    if (context.term(found.id) === null) continue
    if (found.start > end) nodes.push(typed(value.slice(end, found.start)))
    nodes.push(hardWord(found.id, typed(value.slice(found.start, found.end))))
    end = found.end
  }
  return end < value.length ? [...nodes, typed(value.slice(end))] : nodes
}

function termOf(node: Element, context: RenderContext): ElementContent[] | null {
  const mark = markOf(node)
  return mark?.kind === 'term' ? explained(mark.id, mark.term, context) : null
}

/**
 * `{{term:ald}}`: the term's name with its explanation. In easy French the explanation is a line of
 * its own after the sentence, where the lines of the paragraph put it; elsewhere the name leads to its entry.
 */
function explained(id: string, { name, falc, plain }: ExplainedTerm, context: RenderContext): ElementContent[] {
  if (!isEasy(context.level)) return [hardWord(id, ...plainWords(name, context))]
  const lines = (falc ?? plain).split('\n').filter((line) => line.trim() !== '')
  const explanation = element(
    'span',
    { className: ['term-explained'] },
    ...lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [text('\n')]),
      element('span', { className: ['line'] }, ...plainWords(line.trim(), context)),
    ]),
  )
  return [text(typeset(name, context.lang)), marked(explanation, { kind: 'explanation', id })]
}

function hardWord(id: string, ...shown: ElementContent[]): Element {
  return marked(element('a', { className: ['term'] }, ...shown), { kind: 'word', id })
}

/** Where no link may stand, a term that the text asks to explain is its name alone. */
function nameTerms(quiet: Element, context: RenderContext): void {
  visit(quiet, 'element', (node, index, parent) => {
    const mark = markOf(node)
    if (mark?.kind !== 'term' || !parent || index === undefined) return
    parent.children[index] = text(typeset(mark.term.name, context.lang))
  })
}
