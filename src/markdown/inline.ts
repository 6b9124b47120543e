import type { ElementContent } from 'hast'
import { contactInText } from './contacts.ts'
import { text } from './element.ts'
import { factInText } from './facts.ts'
import { termInText, wordsInText } from './glossary.ts'
import { articleInText } from './law.ts'
import { letterInText } from './letters.ts'
import { findMentions } from './mentions.ts'
import type { Mention } from './mentions.ts'
import type { Scope } from './scope.ts'

/** One text of the Markdown tree as HTML: its mentions replaced by what they stand for, its words set. */
export function inline(value: string, scope: Scope): ElementContent[] {
  const source = value.replace(/[ \t]*\n[ \t]*/g, '\n')
  const nodes: ElementContent[] = []
  let end = 0
  for (const mention of findMentions(source)) {
    const before = source.slice(end, mention.start)
    // What an unknown id stands for can't be shown; what the editor typed stays visible.
    nodes.push(...wordsInText(before, scope), ...(mentioned(mention, scope) ?? [text(source.slice(mention.start, mention.end))]))
    end = mention.end
  }
  return [...nodes, ...wordsInText(source.slice(end), scope)]
}

function mentioned({ kind, id }: Mention, scope: Scope): ElementContent[] | null {
  const { context } = scope
  switch (kind) {
    case 'fact':
      return known(context.fact(id), (fact) => factInText(fact, scope))
    case 'law':
      return known(context.law(id), (article) => articleInText(article, scope))
    case 'term':
      return known(context.term(id), (term) => termInText(id, term, scope))
    case 'contact':
      return known(context.contact(id), (contact) => contactInText(contact, context))
    case 'letter':
      return known(context.letter(id), (letter) => [letterInText(letter, context)])
  }
}

function known<T>(value: T | null, show: (value: T) => ElementContent[]): ElementContent[] | null {
  return value === null ? null : show(value)
}
