import type { Element, ElementData } from 'hast'
import type { FactOnDay } from '../facts/fact.ts'
import type { ArticleOnDay } from '../law/on-day.ts'

/** What there is to say of an element of the text, beside it in the tree until the notes of the page are gathered. */
export type Mark =
  /** A hard word, where it may lead to its explanation. */
  | { readonly kind: 'word'; readonly id: string }
  /** The lines that explain a word right there. */
  | { readonly kind: 'explanation'; readonly id: string }
  /** A figure, which has a source. */
  | { readonly kind: 'figure'; readonly shown: FactOnDay }
  /** An article of law, which has its page. */
  | { readonly kind: 'article'; readonly shown: ArticleOnDay }

/** The element with its mark. */
export function marked(node: Element, mark: Mark): Element {
  const data: { mark: Mark } = { mark }
  return { ...node, data: data as unknown as ElementData }
}

export function markOf({ data }: Element): Mark | undefined {
  return (data as { readonly mark?: Mark } | undefined)?.mark
}
