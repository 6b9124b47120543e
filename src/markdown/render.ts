import type { Element, Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { RootContent as MarkdownContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { FactOnDay } from '../facts/fact.ts'
import type { ArticleOnDay } from '../law/on-day.ts'
import type { RenderContext } from './context.ts'
import { expiredNotice } from './expired-notice.ts'
import { handlersFor } from './handlers.ts'
import { articleLinks } from './law.ts'
import rehypeLeanFigures from './rehype-lean-figures.ts'
import rehypeSamePage from './rehype-same-page.ts'
import type { NotesOptions } from './rehype-notes.ts'
import rehypeNotes, { newPageNotes } from './rehype-notes.ts'
import { newScope } from './scope.ts'
import { sourceList } from './source-note.ts'

/** A text to show: its Markdown, and whether a figure that has ended brings the notice that says who knows today's. */
export interface PageText {
  readonly nodes: readonly MarkdownContent[]
  readonly warns?: boolean
  /** What follows the text, made elsewhere. */
  readonly after?: readonly Element[]
}

/** What a page makes of one of its texts. HTML. */
export interface ShownText {
  readonly body: string
  /** Entries (`<li>`) of the words that this text is the first of the page to use; empty when there is none. */
  readonly words: string
  /** Where its figures come from and the articles that it names; empty without any. */
  readonly sources: string
}

export interface ShownPage {
  readonly texts: readonly ShownText[]
  /** Where all its figures come from and the articles that it names, each once; empty without any. */
  readonly sources: string
}

/** What a page says of itself: its address, whether a word is explained once, the word that it is about. */
export interface PageOptions extends Pick<NotesOptions, 'explains' | 'subject'> {
  readonly here: string
}

/**
 * The texts of one page as HTML, without their headings: figures with their state, hard words that
 * lead to their explanation, cards, links of the site, the language's typography. Explanations and
 * sources come apart, to stand at the end of each text or of the page. Works without JavaScript.
 *
 * @param context the reader and the day (see `context.ts`).
 */
export function renderPage(texts: readonly PageText[], context: RenderContext, { here, explains = 'once', subject }: Partial<PageOptions> = {}): ShownPage {
  const processor = unified().use(rehypeSamePage, here).use(rehypeLeanFigures).use(rehypeNotes, { context, page: newPageNotes(), explains, subject }).freeze()
  const sourcesOf = (figures: readonly FactOnDay[], articles: readonly ArticleOnDay[]) => {
    const list: Root = { type: 'root', children: [...sourceList(figures, context), ...articleLinks(articles, context)] }
    rehypeLeanFigures()(list)
    return toHtml(list)
  }
  const shown = texts.map((text) => {
    const file = new VFile()
    const body = processor.runSync(textTree(text, context), file) as Root
    const { words, figures, articles } = file.data.notes ?? { words: [], figures: [], articles: [] }
    return { figures, articles, body: toHtml(body), words: words.map((word) => toHtml(word)).join(''), sources: sourcesOf(figures, articles) }
  })
  const allFigures = new Map(shown.flatMap(({ figures }) => figures.map((figure) => [figure.entry.id, figure])))
  const allArticles = new Map(shown.flatMap(({ articles }) => articles.map((shown) => [shown.article.id, shown])))
  return { texts: shown, sources: sourcesOf([...allFigures.values()], [...allArticles.values()]) }
}

/** A text as a tree, its hard words and figures marked (see `marks.ts`). */
export function textTree({ nodes, warns = true, after = [] }: PageText, context: RenderContext): Root {
  const scope = newScope(context)
  const body = toHast({ type: 'root', children: [...nodes] }, { handlers: handlersFor(scope) }) as Root
  const notice = warns ? expiredNotice(scope) : null
  const before: RootContent[] = notice === null ? [] : [notice, { type: 'text', value: '\n' }]
  return { ...body, children: [...before, ...body.children, ...after] }
}
