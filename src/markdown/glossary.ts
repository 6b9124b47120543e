import { isEasy } from '../facts/level.ts'
import type { ElementContent } from 'hast'
import type { ExplainedTerm, RenderContext } from './context.ts'
import { element, text } from './element.ts'
import { typeset } from './in-language.ts'
import { aroundLatinPhrases } from './isolated.ts'
import { marked } from './marks.ts'
import { plainWords } from './plain-words.ts'
import type { Scope } from './scope.ts'

/** Plain words of a text: typography, and each glossary word marked, for the page to choose which is explained. */
export function wordsInText(value: string, scope: Scope): ElementContent[] {
  const { context } = scope
  if (scope.quiet > 0) return plainWords(value, context)
  // A link inside a French name would break the order of its words in a right-to-left text.
  if (context.dir === 'rtl') return aroundLatinPhrases(value, (piece) => markedWords(piece, context), (phrase) => plainWords(phrase, context))
  return markedWords(value, context)
}

function markedWords(value: string, context: RenderContext): ElementContent[] {
  const nodes: ElementContent[] = []
  let end = 0
  for (const found of context.findTerms(value)) {
    if (context.term(found.id) === null) continue
    nodes.push(...plainWords(value.slice(end, found.start), context), hardWord(found.id, value.slice(found.start, found.end), context))
    end = found.end
  }
  return [...nodes, ...plainWords(value.slice(end), context)]
}

/**
 * `{{term:ald}}`: the term's name with its explanation. In easy French the explanation is a line of
 * its own after the sentence, which the paragraph moves there; elsewhere the name leads to its entry.
 */
export function termInText(id: string, term: ExplainedTerm, { context, quiet }: Scope): ElementContent[] {
  if (quiet > 0) return [text(typeset(term.name, context.lang))]
  if (!isEasy(context.level)) return [hardWord(id, term.name, context)]
  const lines = (term.falc ?? term.plain).split('\n').filter((line) => line.trim() !== '')
  const explanation = element('span', { className: ['term-explained'] }, ...lines.flatMap((line, index) => [...(index === 0 ? [] : [text('\n')]), element('span', { className: ['line'] }, ...plainWords(line.trim(), context))]))
  return [text(typeset(term.name, context.lang)), marked(explanation, { kind: 'explanation', id })]
}

function hardWord(id: string, shown: string, context: RenderContext): ElementContent {
  return marked(element('a', { className: ['term'] }, ...plainWords(shown, context)), { kind: 'word', id })
}
