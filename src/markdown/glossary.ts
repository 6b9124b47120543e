import type { ElementContent } from 'hast'
import type { ExplainedTerm, RenderContext } from './context.ts'
import { element, text } from './element.ts'
import { typeset } from './in-language.ts'
import { aroundLatinPhrases, isolated, isolatedInRtl } from './isolated.ts'
import { noteId } from './scope.ts'
import type { Scope } from './scope.ts'

/** Plain words of a text: typography, and the first occurrence of each glossary word explained. */
export function wordsInText(value: string, scope: Scope): ElementContent[] {
  const { context } = scope
  if (scope.quiet > 0) return plain(value, context)
  // A button inside a French name would break the order of its words in a right-to-left text.
  if (context.dir === 'rtl') return aroundLatinPhrases(value, (piece) => explainedWords(piece, scope), (phrase) => plain(phrase, context))
  return explainedWords(value, scope)
}

function explainedWords(value: string, scope: Scope): ElementContent[] {
  const { context } = scope
  const nodes: ElementContent[] = []
  let end = 0
  for (const found of context.findTerms(value)) {
    const term = scope.termsShown.has(found.id) ? null : context.term(found.id)
    if (!term) continue
    nodes.push(...plain(value.slice(end, found.start), context), ...explained(found.id, term, value.slice(found.start, found.end), scope))
    end = found.end
  }
  return [...nodes, ...plain(value.slice(end), context)]
}

/**
 * `{{term:ald}}`: the term's name with its explanation. In easy French the explanation is a line of
 * its own after the sentence, which the paragraph moves there; elsewhere it opens by a button.
 */
export function termInText(id: string, term: ExplainedTerm, scope: Scope): ElementContent[] {
  const { context } = scope
  const name = typeset(term.name, context.lang)
  if (scope.quiet > 0 || scope.termsShown.has(id)) return [text(name)]
  if (context.level !== 'falc') return explained(id, term, term.name, scope)
  scope.termsShown.add(id)
  const lines = explanation(term, context).split('\n').filter((line) => line.trim() !== '')
  return [text(name), element('span', { className: ['term-explained'] }, ...lines.map((line) => element('span', { className: ['line'] }, ...plain(line.trim(), context))))]
}

function explained(id: string, term: ExplainedTerm, shown: string, scope: Scope): ElementContent[] {
  const { context } = scope
  scope.termsShown.add(id)
  const note = noteId(scope, 't', id)
  const long = term.long === null ? null : element('strong', {}, ...plain(term.long, context))
  const lines = explanation(term, context).split('\n').map((line) => element('span', {}, ...plain(line, context)))
  return [
    element('button', { type: 'button', className: ['term'], popovertarget: note }, ...plain(shown, context)),
    element('span', { popover: 'auto', id: note, className: ['note'] }, long, ...lines),
  ]
}

function explanation(term: ExplainedTerm, { level }: RenderContext): string {
  return (level === 'falc' ? term.falc : null) ?? term.plain
}

function plain(value: string, context: RenderContext): ElementContent[] {
  if (value === '') return []
  const set = typeset(value, context.lang)
  return context.dir === 'rtl' ? isolatedInRtl(set) : isolated(set)
}
