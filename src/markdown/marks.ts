import type { Element, ElementData, Text, TextData } from 'hast'
import type { FactOnDay } from '../facts/fact.ts'
import type { ArticleOnDay } from '../law/on-day.ts'
import type { ExplainedTerm } from './context.ts'

/** What there is to say of an element of the text, beside it in the tree until a plugin takes it out. */
export type Mark =
  /** Where a figure is to stand, which has a source. */
  | {
      readonly kind: 'figure'
      readonly shown: FactOnDay
      /** Its age is said once for the whole drawing in which it stands. */
      readonly inDiagram?: true
    }
  /** Where the name of a word is to stand, which the text asks to explain. */
  | { readonly kind: 'term'; readonly id: string; readonly term: ExplainedTerm }
  /** A hard word, where it may lead to its explanation. */
  | { readonly kind: 'word'; readonly id: string }
  /** The lines that explain a word right there. */
  | { readonly kind: 'explanation'; readonly id: string }
  /** An article of law, which has its page. */
  | { readonly kind: 'article'; readonly shown: ArticleOnDay }
  /** What is one paragraph, whose lines are lines of the page in easy texts. */
  | { readonly kind: 'lines' }

/** The element with its mark. */
export function marked(node: Element, mark: Mark): Element {
  const data: { mark: Mark } = { mark }
  return { ...node, data: data as unknown as ElementData }
}

export function markOf({ data }: Element): Mark | undefined {
  return (data as { readonly mark?: Mark } | undefined)?.mark
}

/**
 * Words that an editor typed, whose hard words and typography are still to be set; words that the site adds are not.
 */
export function typed(value: string): Text {
  const data: { typed: true } = { typed: true }
  return { type: 'text', value, data: data as unknown as TextData }
}

export function isTyped({ data }: Text): boolean {
  return (data as { readonly typed?: true } | undefined)?.typed === true
}

/** Whether no other link may stand inside an element: a link, a heading, a drawing of facts. */
export function takesNoLink({ tagName }: Element): boolean {
  return QUIET.has(tagName)
}

const QUIET = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figure'])
