import type { Element, ElementContent } from 'hast'
import type { FactEntry, FactOnDay, Source } from '../facts/fact.ts'
import { isEasy } from '../facts/level.ts'
import type { ArticleOnDay } from '../law/on-day.ts'
import type { RenderContext } from './context.ts'
import { element, text } from './element.ts'
import { safeUrl } from './external-link.ts'
import { figuresNamed } from './facts.ts'
import { added, languageOf, said, typeset } from './in-language.ts'
import { articleAsText } from './law-name.ts'
import { sentences } from './sentences.ts'

/**
 * The sources of figures as a list: who says them, since when, by which law, checked or not. Figures
 * that have all that in common (a scale, a table) are one entry, which names each.
 */
export function sourceList(figures: readonly FactOnDay[], context: RenderContext): Element[] {
  const same = Map.groupBy(figures, sourceKey)
  return same.size === 0
    ? []
    : [element('ul', {}, ...Array.from(same.values(), (group) => sourceEntry(group, context)))]
}

function sourceKey({ state, entry }: FactOnDay): string {
  const { source, validFrom, validTo, law, legalRef, checked, confidence } = entry
  return JSON.stringify([state, source, validFrom, validTo, law, legalRef, checked?.on, confidence])
}

function sourceEntry(same: readonly FactOnDay[], context: RenderContext): Element {
  const [first] = same
  if (!first) return element('li', {})
  const { note, colon } = context.words
  const { validFrom, validTo, checked, confidence, source } = first.entry
  const law = lawOf(first.entry, context)
  const labels = [...new Map(same.map(({ entry: { label } }) => [context.sayText(label).text, label])).values()]
  const named = labels.flatMap((label, index) => [
    ...(index === 0 ? [] : [text(context.words.comma)]),
    ...said(label, context),
  ])
  const told = (words: string) => added(words, context)
  const between = text(isEasy(context.level) ? '\n' : ' ')
  return element(
    'li',
    {},
    // Two figures may be alike on one page: a link says what its figure is too.
    ...sourceLink(
      source,
      sentences([[...told(`${note.source}${colon}`), figuresNamed(same, context)], named], context),
    ),
    between,
    ...sentences(
      [
        [...(note.from === null ? [] : told(`${note.from}${colon}`)), ...sourceInWords(source, context)],
        ...(validTo === null ? [] : [told(note.until({ date: context.sayDate(validTo) }))]),
        ...(confidence === 'sourced' ? [] : [told(confidence === 'unverified' ? note.unverified : note.oldSource)]),
      ],
      context,
    ),
    between,
    // What a sheet of paper leaves to the page itself.
    element(
      'span',
      { className: ['beyond'] },
      ...sentences(
        [
          ...(validFrom === null ? [] : [told(note.since({ date: context.sayDate(validFrom) }))]),
          ...(law.length === 0 ? [] : [[...told(`${note.law}${colon}`), ...law]]),
          told(checked === null ? note.notChecked : note.checked({ date: context.sayDate(checked.on) })),
        ],
        context,
      ),
    ),
  )
}

/** The articles that set a figure, the one that is its source aside, then what is said of the law in words. */
function lawOf({ law: ids, legalRef, source }: FactEntry, context: RenderContext): ElementContent[] {
  const isSource = ({ article: { url } }: ArticleOnDay) => url !== null && url === source.url
  const articles = ids
    .flatMap((id) => context.law(id) ?? [])
    .filter((shown) => !isSource(shown))
    .map((shown) => added(articleAsText(shown, context), context))
  const all = legalRef === null ? articles : [...articles, said(legalRef, context)]
  return all.flatMap((words, index) => (index === 0 ? words : [text(context.words.comma), ...words]))
}

/** A link to a source that says what it is the source of; its words alone where the source has no address. */
export function sourceLink({ url }: Source, words: ElementContent[]): ElementContent[] {
  const href = url === null ? null : safeUrl(url)
  return href === null ? words : [element('a', { href, rel: ['external', 'noreferrer'], hrefLang: 'fr' }, ...words)]
}

/** Who says it, where and when. Sources are French documents: publisher and title stay in French. */
export function sourceInWords({ publisher, title, consulted }: Source, context: RenderContext): ElementContent[] {
  const { note } = context.words
  // Légifrance's own number of an article is in the link: nobody reads it.
  const name = typeset(`${publisher}, « ${title.replace(/ \(LEGI[A-Z]+\d+\)$/u, '')} »`, 'fr')
  const french = languageOf('fr', context)
  const shown = Object.keys(french).length > 0 ? element('span', french, name) : text(name)
  // A date in words that we cannot translate is French too.
  return [
    shown,
    ...(consulted === null ? [] : added(` (${note.seen({ date: context.sayPartialDate(consulted) })})`, context)),
  ]
}
