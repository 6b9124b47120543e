import type { ElementContent } from 'hast'
import type { ArticleOnDay } from '../law/on-day.ts'
import type { RenderContext } from './context.ts'
import { element } from './element.ts'
import { line, openedNote, sourceInWords } from './fact-note.ts'
import { added, languageOf, said } from './in-language.ts'
import { articleName, versionInWords } from './law-name.ts'
import type { Scope } from './scope.ts'

/**
 * An article of law in the text: its number and its code, then, the first time in a section, what
 * it gives, its version and its source, one tap away as for a figure.
 */
export function articleInText(shown: ArticleOnDay, scope: Scope): ElementContent[] {
  const { context, factsShown, quiet } = scope
  const { article } = shown
  const name = element(
    'span',
    { className: ['law'], ...languageOf(context.words.lang, context) },
    ...articleName(article, context),
  )
  const key = `law:${article.id}`
  if (quiet > 0 || factsShown.has(key)) return [name]
  factsShown.add(key)
  return [name, ...openedNote(`law-${article.id}`, context.words.law.about, articleLines(shown, context), scope)]
}

/** What there is to say of an article: its subject, what it gives, its version, its source; one line each. */
export function articleLines(shown: ArticleOnDay, context: RenderContext): ElementContent[] {
  const { title, gives, source, url, asOf } = shown.article
  const { law, note, colon } = context.words
  return [
    element('strong', {}, ...(title === null ? articleName(shown.article, context) : said(title, context))),
    line(...said(gives, context)),
    ...versionInWords(shown, context).map((words) => line(...added(capital(words), context))),
    line(
      ...added(`${note.source}${colon}`, context),
      ...sourceInWords({ ...source, url: url ?? source.url }, law.copy(context.sayDate(asOf)), context),
    ),
  ]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
