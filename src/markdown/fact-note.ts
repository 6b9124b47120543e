import type { ElementContent } from 'hast'
import type { FactEntry, Source } from '../facts/fact.ts'
import { sayPartialDate } from '../facts/say-date.ts'
import type { RenderContext } from './context.ts'
import { element, text } from './element.ts'
import { safeUrl } from './external-link.ts'
import { added, languageOf, said, typeset } from './in-language.ts'
import { articleAsText } from './law-name.ts'
import { noteId } from './scope.ts'
import type { Scope } from './scope.ts'

/** The button that opens a figure's source, and the source: who says it, since when, by which law, checked or not. */
export function sourceNote(entry: FactEntry, scope: Scope): ElementContent[] {
  return openedNote(entry.id, scope.context.words.sourceOf, lines(entry, scope.context), scope)
}

/**
 * A button and the note that it opens.
 *
 * @param about what the note is about: a fact, an article of law.
 * @param name of the button, in the language of the added words.
 */
export function openedNote(about: string, name: string, content: readonly ElementContent[], scope: Scope): ElementContent[] {
  const id = noteId(scope, 'f', about)
  return [
    element('button', { type: 'button', className: ['fact-source'], popovertarget: id, ariaLabel: typeset(name, scope.context.words.lang) }),
    element('span', { popover: 'auto', id, className: ['note'] }, ...content),
  ]
}

function lines(entry: FactEntry, context: RenderContext): ElementContent[] {
  const { note, colon } = context.words
  const { validFrom, validTo, checked, confidence } = entry
  const labelled = (label: string, ...children: ElementContent[]) => line(...added(`${label}${colon}`, context), ...children)
  return [
    element('strong', {}, ...said(entry.label, context)),
    ...(validFrom === null ? [] : [line(...added(note.since(context.sayDate(validFrom)), context))]),
    ...(validTo === null ? [] : [line(...added(note.until(context.sayDate(validTo)), context))]),
    labelled(note.source, ...sourceInWords(entry.source, seenWords(entry, context), context)),
    ...(entry.law.length === 0 && entry.legalRef === null ? [] : [labelled(note.law, ...law(entry, context))]),
    ...(confidence === 'sourced' ? [] : [line(...added(confidence === 'unverified' ? note.unverified : note.oldSource, context))]),
    line(...added(checked === null ? note.notChecked : note.checked(context.sayDate(checked.on)), context)),
  ]
}

/** One line of a note. */
export const line = (...children: ElementContent[]): ElementContent => element('span', {}, ...children)

/** The articles that set a figure, then what is said of the law in words. */
function law({ law: ids, legalRef }: FactEntry, context: RenderContext): ElementContent[] {
  const articles = ids.flatMap((id) => context.law(id) ?? []).map((article) => added(articleAsText(article, context), context))
  const all = legalRef === null ? articles : [...articles, said(legalRef, context)]
  return all.flatMap((words, index) => (index === 0 ? words : [text(', '), ...words]))
}

// A date in words that we cannot translate is French too.
function seenWords({ source: { consulted } }: FactEntry, { words }: RenderContext): string | null {
  return consulted === null ? null : words.note.seen(sayPartialDate(consulted, words.lang))
}

/**
 * A source, with its address where it has one. Sources are French documents: publisher and title stay in French.
 *
 * @param seen when it was seen or copied, said in the language of the added words.
 */
export function sourceInWords({ publisher, title, url }: Source, seen: string | null, context: RenderContext): ElementContent[] {
  // Légifrance's own number of an article is in the link: nobody reads it.
  const name = typeset(`${publisher}, « ${title.replace(/ \(LEGI[A-Z]+\d+\)$/u, '')} »`, 'fr')
  const href = url === null ? null : safeUrl(url)
  const french = languageOf('fr', context)
  const shown = href === null ? element('span', french, name) : element('a', { href, rel: ['external', 'noreferrer'], hrefLang: 'fr', ...french }, name)
  return [shown, ...(seen === null ? [] : added(` (${seen})`, context))]
}
