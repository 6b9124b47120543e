import type { Element, ElementContent, Parents, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { FactOnDay } from '../facts/fact.ts'
import type { ArticleOnDay } from '../law/on-day.ts'
import type { RenderContext } from './context.ts'
import { markOf } from './marks.ts'
import { wordNote } from './word-note.ts'

/** What the texts of one page have in common: a word has one entry on a page. */
export interface PageNotes {
  /** Words that have an entry, with the number in its address. */
  readonly words: Map<string, number>
}

export interface NotesOptions {
  readonly context: RenderContext
  readonly page: PageNotes
  /**
   * Which uses of a word lead to its entry: the first of the page, or, on pages that show one text at a time, of each
   * text.
   */
  readonly explains: 'once' | 'in-each-text'
  /** The word that the whole page is about, which needs no note. */
  readonly subject?: string | undefined
}

/** What one text leaves to say at its end. */
export interface TextNotes {
  /** An entry for each word that this text is the first of the page to use, in its order. */
  readonly words: readonly Element[]
  /** Its figures, each once, in its order. */
  readonly figures: readonly FactOnDay[]
  /** The articles of law that it names, each once, in its order. */
  readonly articles: readonly ArticleOnDay[]
}

declare module 'vfile' {
  interface DataMap {
    notes: TextNotes
  }
}

export const newPageNotes = (): PageNotes => ({ words: new Map() })

/**
 * Takes the marks out of a text. A hard word becomes a plain link to its entry the first time, and
 * is a word like any other afterwards: a sentence is heard in one go. Entries, figures and articles are left
 * in `file.data.notes`, for the end of the text or of the page.
 */
export default function rehypeNotes({
  context,
  page,
  explains,
  subject,
}: NotesOptions): (tree: Root, file: VFile) => void {
  let again = 1
  return (tree, file) => {
    const here = new Set<string>()
    const words: Element[] = []
    const figures = new Map<string, FactOnDay>()
    const articles = new Map<string, ArticleOnDay>()
    visit(tree, 'element', (node, index, parent) => {
      const mark = markOf(node)
      if (!mark || !parent || index === undefined) return undefined
      if (mark.kind === 'figure') {
        figures.set(mark.shown.entry.id, mark.shown)
        return undefined
      }
      if (mark.kind === 'article') {
        articles.set(mark.shown.article.id, mark.shown)
        return undefined
      }
      if (mark.kind !== 'word' && mark.kind !== 'explanation') return undefined
      const { kind, id } = mark
      if (kind === 'word' && id === subject) return replace(parent, index, node.children)
      const known = page.words.get(id)
      const first = known === undefined || (explains === 'in-each-text' && !here.has(id))
      here.add(id)
      const rank = known ?? page.words.size + 1
      page.words.set(id, rank)
      if (kind === 'explanation') return first ? SKIP : replace(parent, index, [])
      const term = first ? context.term(id) : null
      if (term === null) return replace(parent, index, node.children)
      const entry = `${context.idPrefix}n${rank}`
      const word = known === undefined ? `${context.idPrefix}m${rank}` : `${context.idPrefix}m${rank}-${(again += 1)}`
      Object.assign(node.properties, { id: word, href: `#${entry}` })
      if (known === undefined) words.push(wordNote(term, { id: entry, back: `#${word}` }, context))
      return SKIP
    })
    file.data.notes = { words, figures: [...figures.values()], articles: [...articles.values()] }
  }
}

function replace(parent: Parents, index: number, children: readonly ElementContent[]): [typeof SKIP, number] {
  parent.children.splice(index, 1, ...children)
  return [SKIP, index + children.length]
}
