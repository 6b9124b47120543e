import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { RootContent as MarkdownContent, Root as MarkdownRoot } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { FactOnDay } from '../facts/fact.ts'
import { isEasy } from '../facts/level.ts'
import type { ArticleOnDay } from '../law/on-day.ts'
import type { RenderContext } from './context.ts'
import { articleLinks } from './law.ts'
import { pageHandlers } from './page-handlers.ts'
import rehypeAround from './rehype-around.ts'
import rehypeFalcLines from './rehype-falc-lines.ts'
import rehypeFigures from './rehype-figures.ts'
import type { GivesDiagram } from './rehype-given-diagrams.ts'
import rehypeGivenDiagrams from './rehype-given-diagrams.ts'
import rehypeGlossary from './rehype-glossary.ts'
import rehypeLeanFigures from './rehype-lean-figures.ts'
import type { NotesOptions } from './rehype-notes.ts'
import rehypeNotes, { newPageNotes } from './rehype-notes.ts'
import rehypeSamePage from './rehype-same-page.ts'
import rehypeTableMarks from './rehype-table-marks.ts'
import rehypeTypography from './rehype-typography.ts'
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
  /** What ends a drawing of facts, by its id. */
  readonly gives: GivesDiagram
}

/**
 * The texts of one page as HTML, without their headings: figures with their state, hard words that
 * lead to their explanation, cards, links of the site, the language's typography. Explanations and
 * sources come apart, to stand at the end of each text or of the page. Works without JavaScript.
 *
 * @param context the reader and the day (see `context.ts`).
 */
export function renderPage(
  texts: readonly PageText[],
  context: RenderContext,
  { here, gives = () => null, explains = 'once', subject }: Partial<PageOptions> = {},
): ShownPage {
  const processor = textProcessor(context)
    .use(rehypeGivenDiagrams, gives)
    .use(rehypeSamePage, here)
    .use(rehypeNotes, { context, page: newPageNotes(), explains, subject })
    .use(rehypeLeanFigures)
    .use(rehypeStringify)
    .freeze()
  const sourcesOf = (figures: readonly FactOnDay[], articles: readonly ArticleOnDay[]) => {
    const list: Root = { type: 'root', children: [...sourceList(figures, context), ...articleLinks(articles, context)] }
    rehypeLeanFigures()(list)
    return toHtml(list)
  }
  const shown = texts.map((text) => {
    const file = fileOf(text)
    const body = processor.stringify(processor.runSync(bodyOf(text), file), file)
    const { words, figures, articles } = file.data.notes ?? { words: [], figures: [], articles: [] }
    return {
      figures,
      articles,
      body,
      words: words.map((word) => toHtml(word)).join(''),
      sources: sourcesOf(figures, articles),
    }
  })
  const allFigures = new Map(shown.flatMap(({ figures }) => figures.map((figure) => [figure.entry.id, figure])))
  const allArticles = new Map(shown.flatMap(({ articles }) => articles.map((shown) => [shown.article.id, shown])))
  return { texts: shown, sources: sourcesOf([...allFigures.values()], [...allArticles.values()]) }
}

/** A text as an HTML tree, its hard words and figures marked (see `marks.ts`). */
export function textTree(text: PageText, context: RenderContext): Root {
  return textProcessor(context).runSync(bodyOf(text), fileOf(text))
}

/** From the tree of a text to that of its HTML. */
function textProcessor(context: RenderContext) {
  return unified()
    .use(remarkRehype, { handlers: pageHandlers(context) })
    .use(rehypeFigures, { context })
    .use(rehypeTableMarks)
    .use(rehypeGlossary, { context })
    .use(rehypeTypography, { context })
    .use(isEasy(context.level) ? [rehypeFalcLines] : [])
    .use(rehypeAround, { context })
}

const bodyOf = ({ nodes }: PageText): MarkdownRoot => ({ type: 'root', children: [...nodes] })

function fileOf({ warns = true, after = [] }: PageText): VFile {
  return new VFile({ data: { warns, after } })
}
