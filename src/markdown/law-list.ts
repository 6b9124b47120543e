import type { Element, ElementContent } from 'hast'
import { isEasy } from '../facts/level.ts'
import type { Article } from '../law/article.ts'
import type { ArticleOnDay } from '../law/on-day.ts'
import type { RenderContext } from './context.ts'
import { element, text } from './element.ts'
import { falcLines } from './falc-lines.ts'
import { added, languageOf, said, typeset } from './in-language.ts'
import { articleEnd, numberOf } from './law-name.ts'

/** Articles of one code, and the day of the oldest copy where one must be said. */
interface CodeGroup {
  readonly code: Article['code']
  readonly articles: readonly ArticleOnDay[]
  readonly oldCopy: string | null
}

/**
 * The articles of law that a fiche rests on, code by code: each number leads to what the article
 * gives, with the date of the version that was read; the day of the copy once per code, and only
 * where the copy is old. Short: a fiche may rest on sixty articles.
 *
 * @param articles in the order of codes.
 */
export function lawList(articles: readonly ArticleOnDay[], context: RenderContext): Element[] {
  const groups = groupsOf(articles)
  if (groups.length === 0) return []
  const list = [
    paragraph(context.words.law.dates, context),
    ...groups.flatMap(({ code, articles: own, oldCopy }) => [
      element('h3', {}, ...codeName(code, context)),
      element(
        'p',
        {},
        ...own.flatMap((shown, index) => [
          ...(index === 0 ? [] : [text(COMMA[context.dir])]),
          numberLink(shown, context),
          ...added(inBrackets(shown, context), context),
        ]),
      ),
      ...(oldCopy === null ? [] : [paragraph(context.words.law.oldCopy({ date: context.sayDate(oldCopy) }), context)]),
    ]),
  ]
  const summary = element('summary', {}, ...added(context.words.law.list({ count: articles.length }), context))
  return [element('details', { className: ['sources'] }, summary, ...list)]
}

/** The same list in words: a line for a code, a line for its articles. */
export function lawListAsText(articles: readonly ArticleOnDay[], context: RenderContext): string[] {
  const { law, lang } = context.words
  return groupsOf(articles).flatMap(({ code, articles: own, oldCopy }) => [
    context.sayText(code.name).text,
    typeset(own.map((shown) => `${shown.article.num}${inBrackets(shown, context)}`).join(COMMA[context.dir]), lang),
    ...(oldCopy === null ? [] : [typeset(law.oldCopy({ date: context.sayDate(oldCopy) }), lang)]),
  ])
}

const COMMA = { ltr: ', ', rtl: '، ' } as const

function groupsOf(articles: readonly ArticleOnDay[]): CodeGroup[] {
  return [...Map.groupBy(articles, ({ article }) => article.code.id).values()].flatMap((own): CodeGroup[] => {
    const oldest = own
      .filter(({ oldCopy }) => oldCopy)
      .map(({ article }) => article.asOf)
      .sort()[0]
    const [first] = own
    return first === undefined ? [] : [{ code: first.article.code, articles: own, oldCopy: oldest ?? null }]
  })
}

/** In another language, its French name too: it is the one written on letters. */
function codeName({ name }: Article['code'], context: RenderContext): ElementContent[] {
  const french = typeof name === 'string' ? name : name['fr']
  if (context.sayText(name).lang === 'fr' || french === undefined) return said(name, context)
  return [
    ...said(name, context),
    text(' ('),
    element('span', languageOf('fr', context), typeset(french, 'fr')),
    text(')'),
  ]
}

function numberLink({ article }: ArticleOnDay, context: RenderContext): ElementContent {
  const number = numberOf(article, context)
  const href = context.lawPage(article)
  if (href === null) return number
  return number.tagName === 'bdi'
    ? element('a', { href }, number)
    : { ...number, tagName: 'a', properties: { href, ...number.properties } }
}

/** « (1er novembre 2019) », and what is wrong with that version, if anything. */
function inBrackets(shown: ArticleOnDay, context: RenderContext): string {
  const { version } = shown.article
  const parts = [...(version === null ? [] : [context.sayDate(version)]), ...articleEnd(shown, context)]
  return parts.length === 0 ? '' : ` (${parts.join(COMMA[context.dir])})`
}

function paragraph(words: string, context: RenderContext): Element {
  const content = added(words, context)
  return element('p', {}, ...(isEasy(context.level) ? falcLines(content) : content))
}
