import type { Element, ElementContent } from 'hast'
import { isolateLtr, isRightToLeft } from '../facts/bidi.ts'
import type { Article } from '../law/article.ts'
import type { ArticleOnDay } from '../law/on-day.ts'
import type { RenderContext } from './context.ts'
import { element } from './element.ts'
import { typeset } from './in-language.ts'
import { isolated } from './isolated.ts'

/** « article L1110-3 du Code de la santé publique » in the reader's language, without HTML. */
export function articleAsText({ article }: ArticleOnDay, context: RenderContext): string {
  return typeset(around(isolateLtr(article.num, context.dir), article, context), context.words.lang)
}

/** The same as HTML: the number stays whole at the end of a line and in a right-to-left text. */
export function articleName(article: Article, context: RenderContext): ElementContent[] {
  const [before = '', after = ''] = typeset(around(HOLE, article, context), context.words.lang).split(HOLE)
  const words = (text: string) => (text === '' ? [] : isolated(text))
  return [...words(before), numberOf(article, context), ...words(after)]
}

/** « L1110-3 », which no line end may cut. */
export function numberOf({ num }: Article, { lang }: RenderContext): Element {
  return isRightToLeft(lang)
    ? element('bdi', { dir: 'ltr', className: ['joined'] }, num)
    : element('span', { className: ['joined'] }, num)
}

/** What must be said of the version that was read: since when, until when, whether it is still the law. */
export function versionInWords(shown: ArticleOnDay, context: RenderContext): string[] {
  const { version } = shown.article
  return [
    ...(version === null ? [] : [context.words.law.since({ date: context.sayDate(version) })]),
    ...articleEnd(shown, context),
  ]
}

/** How long the version that was read holds, or that it holds no more; nothing when no end is known. */
export function articleEnd(
  { article: { until }, ended, changed }: ArticleOnDay,
  { words: { law }, sayDate }: RenderContext,
): string[] {
  if (changed) return [law.changed]
  if (ended !== null) return [law.ended({ date: sayDate(ended) })]
  return until === null ? [] : [law.until({ date: sayDate(until) })]
}

function around(num: string, { code }: Article, { words, sayText }: RenderContext): string {
  return words.law.article({ num, code: sayText(code.name).text })
}

/** Stands for the number while the words around it are set. A private-use character: no text has it. */
const HOLE = '\uE000'
