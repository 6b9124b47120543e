import type { Element, ElementContent } from 'hast'
import type { Article } from '../law/article.ts'
import { codeAddress } from '../law/code-address.ts'
import type { ArticleOnDay } from '../law/on-day.ts'
import type { RenderContext } from './context.ts'
import { element, text } from './element.ts'
import { safeUrl } from './external-link.ts'
import { falcLines } from './falc-lines.ts'
import { added, languageOf, said, typeset } from './in-language.ts'
import { numberOf, versionInWords } from './law-name.ts'

/** Articles of one code, and the day of the oldest copy where one must be said. */
interface CodeGroup {
  readonly code: Article['code']
  readonly articles: readonly ArticleOnDay[]
  readonly oldCopy: string | null
}

/**
 * The articles of law that a fiche rests on, code by code: number, subject, version; the day of the
 * copy once per code, and only where the copy is old.
 *
 * @param articles in the order of codes.
 */
export function lawList(articles: readonly ArticleOnDay[], context: RenderContext): Element[] {
  return groupsOf(articles).flatMap(({ code, articles: own, oldCopy }) => [
    element('h3', {}, ...codeName(code, context)),
    element('ul', {}, ...own.map((shown) => item(shown, context))),
    ...(oldCopy === null ? [] : [oldCopyNote(oldCopy, context)]),
  ])
}

/** The same list in words, one line each. */
export function lawListAsText(articles: readonly ArticleOnDay[], context: RenderContext): string[] {
  const { colon, law, lang } = context.words
  return groupsOf(articles).flatMap(({ code, articles: own, oldCopy }) => [
    context.sayText(code.name).text,
    ...own.map((shown) => typeset(`${shown.article.num}${colon}${context.sayText(subject(shown.article, context)).text}${inBrackets(shown, context)}`, lang)),
    ...(oldCopy === null ? [] : [typeset(law.oldCopy(context.sayDate(oldCopy)), lang)]),
  ])
}

function groupsOf(articles: readonly ArticleOnDay[]): CodeGroup[] {
  return [...Map.groupBy(articles, ({ article }) => article.code.id).values()].flatMap((own): CodeGroup[] => {
    const oldest = own.filter(({ oldCopy }) => oldCopy).map(({ article }) => article.asOf).sort()[0]
    const [first] = own
    return first === undefined ? [] : [{ code: first.article.code, articles: own, oldCopy: oldest ?? null }]
  })
}

/** A link to today's code. In another language, its French name too: it is the one written on letters. */
function codeName(code: Article['code'], context: RenderContext): ElementContent[] {
  const french = typeof code.name === 'string' ? code.name : code.name['fr']
  const followed = (words: readonly ElementContent[]) => externalLink(codeAddress(code), words)
  if (context.sayText(code.name).lang === 'fr' || french === undefined) return [followed(said(code.name, context))]
  return [...said(code.name, context), text(' ('), followed([element('span', languageOf('fr', context), typeset(french, 'fr'))]), text(')')]
}

function item(shown: ArticleOnDay, context: RenderContext): Element {
  const { article } = shown
  return element(
    'li',
    {},
    externalLink(article.url, [numberOf(article, context)]),
    ...added(context.words.colon, context),
    ...said(subject(article, context), context),
    ...added(inBrackets(shown, context), context),
  )
}

/** The title where it is in the reader's language, else the sentence that is. */
function subject({ title, gives }: Article, { sayText, lang }: RenderContext): Article['gives'] {
  return title !== null && (sayText(title).lang === lang || sayText(gives).lang !== lang) ? title : gives
}

function externalLink(url: string | null, words: readonly ElementContent[]): ElementContent {
  const href = url === null ? null : safeUrl(url)
  return href === null ? element('span', {}, ...words) : element('a', { href, rel: ['external', 'noreferrer'], hrefLang: 'fr' }, ...words)
}

function inBrackets(shown: ArticleOnDay, context: RenderContext): string {
  const version = versionInWords(shown, context)
  return version.length === 0 ? '' : ` (${version.join(', ')})`
}

function oldCopyNote(day: string, context: RenderContext): Element {
  const words = added(context.words.law.oldCopy(context.sayDate(day)), context)
  return element('p', {}, ...(context.level === 'falc' ? falcLines(words) : words))
}
