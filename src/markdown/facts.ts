import type { Element, ElementContent } from 'hast'
import type { FactEntry, FactOnDay } from '../facts/fact.ts'
import { sayPartialDate } from '../facts/say-date.ts'
import { ageSaidBeside, lastSeen, recheckOn } from '../facts/shelf-life.ts'
import { phoneLink, smsLink } from '../facts/phone.ts'
import type { RenderContext } from './context.ts'
import { element } from './element.ts'
import { safeUrl } from './external-link.ts'
import { sourceNote } from './fact-note.ts'
import { languageOf, typeset } from './in-language.ts'
import { isolated } from './isolated.ts'
import type { Scope } from './scope.ts'

/**
 * A fact in the text: its value with what must be said of it today, then, the first time in a
 * section, a button that opens its source (HTML popover: no JavaScript).
 *
 * Every fact that has an end carries it in `data-valid-to` (last day included). A page may be read
 * long after it was built: a script of the page compares these days with the reader's clock and,
 * past one, sets `data-state="expired"` and shows the same notice.
 */
export function factInText(shown: FactOnDay, scope: Scope): ElementContent[] {
  const { entry } = shown
  if (shown.state === 'expired') scope.expired.push(shown)
  const nodes: ElementContent[] = [value(shown, scope)]
  if (scope.quiet > 0 || scope.factsShown.has(entry.id)) return nodes
  scope.factsShown.add(entry.id)
  return [...nodes, ...sourceNote(entry, scope)]
}

/** The words of a fact, without HTML: what a search index or a plain-text reader gets. */
export function factAsText(shown: FactOnDay, context: RenderContext): string {
  const { before, figure, after } = parts(shown, context)
  return `${before}${figure}${after}`
}

/** What the reader's clock needs: the last day of a figure, or the first on which it must be checked again. */
function clockData({ state, entry }: FactOnDay): Record<`data-${string}`, string> {
  if (entry.validTo !== null) return { 'data-valid-to': entry.validTo }
  const recheck = state === 'current' && !entry.emergency && ageSaidBeside(entry) ? recheckOn(entry) : null
  return recheck === null ? {} : { 'data-recheck-on': recheck, 'data-seen': lastSeen(entry) ?? '' }
}

function value(shown: FactOnDay, { context, quiet, factsShown }: Scope): Element {
  const { entry, state } = shown
  // What one has to know of an old reading is said once a section.
  const again = state === 'to-recheck' && factsShown.has(entry.id)
  const { before, figure, after } = again ? { before: '', figure: context.sayValue(entry), after: '' } : parts(shown, context)
  const mark = (words: string): ElementContent[] =>
    words === '' ? [] : [element('span', { className: ['fact-mark'], ...languageOf(context.words.lang, context) }, ...isolated(words))]
  return element(
    'span',
    { className: ['fact'], 'data-fact': entry.id, 'data-state': state, ...clockData(shown) },
    ...mark(before),
    ...(quiet > 0 ? figureIn(entry, figure, context) : linked(entry, figureIn(entry, figure, context))),
    ...mark(after),
  )
}

/** Phone numbers and addresses can be followed. */
function linked({ unit, value: target }: FactEntry, figure: ElementContent[]): ElementContent[] {
  const href = typeof target === 'object' ? null : hrefOf(unit, String(target))
  return href === null ? figure : [element('a', { href, ...(unit === 'url' ? { rel: ['external', 'noreferrer'] } : {}) }, ...figure)]
}

function hrefOf(unit: FactEntry['unit'], target: string): string | null {
  if (unit === 'phone') return phoneLink(target)
  if (unit === 'sms') return smsLink(target)
  if (unit === 'email') return `mailto:${target}`
  return unit === 'url' ? safeUrl(target) : null
}

/** A value that is text may have no translation: then it says that it is French. */
function figureIn(entry: FactEntry, figure: string, context: RenderContext): ElementContent[] {
  const lang = entry.unit === 'text' && typeof entry.value !== 'number' ? context.sayText(entry.value).lang : context.lang
  const attributes = languageOf(lang, context)
  return Object.keys(attributes).length > 0 ? [element('span', attributes, ...isolated(figure))] : isolated(figure)
}

/** The figure and what stands around it. The words that date a former figure surround it, never follow at a distance. */
function parts(shown: FactOnDay, context: RenderContext): { before: string; figure: string; after: string } {
  const { words, sayDate, sayValue } = context
  const figure = sayValue(shown.entry)
  const around = (phrase: string): { before: string; figure: string; after: string } => {
    const [before = '', after = ''] = typeset(`(${phrase})`, words.lang).split(HOLE)
    return { before, figure, after }
  }
  const behind = (phrase: string) => ({ before: '', figure, after: typeset(` (${phrase})`, words.lang) })
  if (shown.entry.emergency) return { before: '', figure, after: '' }
  switch (shown.state) {
    case 'current':
      return { before: '', figure, after: '' }
    case 'ending-soon':
      return shown.entry.validTo === null ? { before: '', figure, after: '' } : behind(words.until(sayDate(shown.entry.validTo)))
    case 'unverified':
      return behind(words.toCheck)
    case 'to-recheck':
      if (!ageSaidBeside(shown.entry)) return { before: '', figure, after: '' }
      return behind(shown.seen === null ? words.toCheck : words.lastSeen(sayPartialDate(shown.seen, words.lang)))
    case 'upcoming':
      return shown.entry.validFrom === null ? behind(words.toCheck) : behind(words.from(sayDate(shown.entry.validFrom)))
    case 'expired':
      return around(words.former(HOLE, shown.entry.validTo === null ? sayDate(shown.since) : sayDate(shown.entry.validTo)))
  }
}

/** Stands for the figure while the words around it are set. A private-use character: no text has it. */
const HOLE = '\uE000'
