import type { Element, ElementContent } from 'hast'
import type { ArticleOnDay } from '../law/on-day.ts'
import type { RenderContext } from './context.ts'
import { element, text } from './element.ts'
import { added, languageOf, said, typeset } from './in-language.ts'
import { articleName, versionInWords } from './law-name.ts'
import { marked } from './marks.ts'
import { sourceLink } from './source-note.ts'

/**
 * An article of law in the text: its number and its code, without a link, so that a sentence is heard
 * in one go. The end of its part leads to what the article gives.
 */
export function articleInText(shown: ArticleOnDay, context: RenderContext): Element {
  const name = articleName(shown.article, context)
  return marked(element('span', languageOf(context.words.lang, context), ...name), { kind: 'article', shown })
}

/** The articles that a text names, each a link to what it gives, its version and its source; empty without any. */
export function articleLinks(articles: readonly ArticleOnDay[], context: RenderContext): Element[] {
  if (articles.length === 0) return []
  const { law, colon, comma } = context.words
  const links = articles.map(({ article }): ElementContent => {
    const href = context.lawPage(article)
    const attributes = languageOf(context.words.lang, context)
    return element(
      href === null ? 'span' : 'a',
      { ...(href === null ? {} : { href }), ...attributes },
      ...articleName(article, context),
    )
  })
  return [
    element(
      'p',
      {},
      ...added(`${law.named}${colon}`, context),
      ...links.flatMap((link, index) => (index === 0 ? [link] : [text(comma), link])),
    ),
  ]
}

/** What there is to say of an article: its subject, what it gives, its version, its source; one line each. */
export function articleLines(shown: ArticleOnDay, context: RenderContext): ElementContent[] {
  const { title, gives, source, url, asOf } = shown.article
  const { law, note, colon, comma } = context.words
  const named = element('span', languageOf('fr', context), typeset(`${source.publisher}, « ${source.title} »`, 'fr'))
  return [
    element('strong', {}, ...(title === null ? articleName(shown.article, context) : said(title, context))),
    line(...said(gives, context)),
    ...versionInWords(shown, context).map((words) => line(...added(capital(words), context))),
    line(
      ...added(`${note.source}${colon}`, context),
      ...sourceLink({ ...source, url: url ?? source.url }, [
        ...articleName(shown.article, context),
        text(comma),
        named,
      ]),
      ...added(` (${law.copy({ date: context.sayDate(asOf) })})`, context),
    ),
  ]
}

const line = (...children: ElementContent[]): ElementContent => element('span', {}, ...children)
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
