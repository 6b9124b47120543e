import type { ElementContent } from 'hast'
import type { ArticleOnDay } from '../law/on-day.ts'
import type { RenderContext } from './context.ts'
import { element } from './element.ts'
import { added, languageOf, said, typeset } from './in-language.ts'
import { articleName, versionInWords } from './law-name.ts'
import type { Scope } from './scope.ts'
import { sourceLink } from './source-note.ts'

/**
 * An article of law in the text: its number and its code, a link to what it gives, its version and its
 * source, on the page of its code.
 */
export function articleInText({ article }: ArticleOnDay, { context, quiet }: Scope): ElementContent[] {
  const attributes = { className: ['law'], ...languageOf(context.words.lang, context) }
  const href = quiet > 0 ? null : context.lawPage(article)
  const name = articleName(article, context)
  return [href === null ? element('span', attributes, ...name) : element('a', { href, ...attributes }, ...name)]
}

/** What there is to say of an article: its subject, what it gives, its version, its source; one line each. */
export function articleLines(shown: ArticleOnDay, context: RenderContext): ElementContent[] {
  const { title, gives, source, url, asOf } = shown.article
  const { law, note, colon } = context.words
  const named = element('span', languageOf('fr', context), typeset(`${source.publisher}, « ${source.title} »`, 'fr'))
  return [
    element('strong', {}, ...(title === null ? articleName(shown.article, context) : said(title, context))),
    line(...said(gives, context)),
    ...versionInWords(shown, context).map((words) => line(...added(capital(words), context))),
    line(
      ...added(`${note.source}${colon}`, context),
      ...sourceLink({ ...source, url: url ?? source.url }, [named]),
      ...added(` (${law.copy(context.sayDate(asOf))})`, context),
    ),
  ]
}

const line = (...children: ElementContent[]): ElementContent => element('span', {}, ...children)
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
