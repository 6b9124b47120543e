import type { ElementContent } from 'hast'
import type { FactEntry } from '../facts/fact.ts'
import { sayPartialDate } from '../facts/say-date.ts'
import type { RenderContext } from './context.ts'
import { element } from './element.ts'
import { safeUrl } from './external-link.ts'
import { added, languageOf, said, typeset } from './in-language.ts'
import { noteId } from './scope.ts'
import type { Scope } from './scope.ts'

/** The button that opens a figure's source, and the source: who says it, since when, by which law, checked or not. */
export function sourceNote(entry: FactEntry, scope: Scope): ElementContent[] {
  const { context } = scope
  const { words } = context
  const id = noteId(scope, 'f', entry.id)
  const name = typeset(words.sourceOf, words.lang)
  return [
    element('button', { type: 'button', className: ['fact-source'], popovertarget: id, ariaLabel: name }),
    element('span', { popover: 'auto', id, className: ['note'] }, ...lines(entry, context)),
  ]
}

function lines(entry: FactEntry, context: RenderContext): ElementContent[] {
  const { note, colon } = context.words
  const { validFrom, validTo, legalRef, checked, confidence } = entry
  const labelled = (label: string, ...children: ElementContent[]) => line(...added(`${label}${colon}`, context), ...children)
  return [
    element('strong', {}, ...said(entry.label, context)),
    ...(validFrom === null ? [] : [line(...added(note.since(context.sayDate(validFrom)), context))]),
    ...(validTo === null ? [] : [line(...added(note.until(context.sayDate(validTo)), context))]),
    labelled(note.source, ...source(entry, context)),
    ...(legalRef === null ? [] : [labelled(note.law, ...said(legalRef, context))]),
    ...(confidence === 'sourced' ? [] : [line(...added(confidence === 'unverified' ? note.unverified : note.oldSource, context))]),
    line(...added(checked === null ? note.notChecked : note.checked(context.sayDate(checked.on)), context)),
  ]
}

const line = (...children: ElementContent[]): ElementContent => element('span', {}, ...children)

/** Sources are French documents: publisher and title stay in French. */
function source({ source: { publisher, title, url, consulted } }: FactEntry, context: RenderContext): ElementContent[] {
  const { note } = context.words
  // Légifrance's own number of an article is in the link: nobody reads it.
  const name = typeset(`${publisher}, « ${title.replace(/ \(LEGI[A-Z]+\d+\)$/u, '')} »`, 'fr')
  const href = url === null ? null : safeUrl(url)
  const french = languageOf('fr', context)
  const shown = href === null ? element('span', french, name) : element('a', { href, rel: ['external', 'noreferrer'], hrefLang: 'fr', ...french }, name)
  // A date in words that we cannot translate is French too.
  const seen = consulted === null ? [] : added(` (${note.seen(sayPartialDate(consulted, context.words.lang))})`, context)
  return [shown, ...seen]
}
