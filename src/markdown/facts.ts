import type { Element, ElementContent } from 'hast'
import type { FactEntry, FactOnDay } from '../facts/fact.ts'
import { phoneLink, smsLink } from '../facts/phone.ts'
import { ageSaidBeside, lastSeen, recheckOn } from '../facts/shelf-life.ts'
import type { Case } from '../languages/measures.ts'
import type { RenderContext } from './context.ts'
import { element, text } from './element.ts'
import { safeUrl } from './external-link.ts'
import { languageOf, typeset } from './in-language.ts'
import { isolated, isolatedInRtl } from './isolated.ts'

/** Where a fact stands in its text. */
export interface FigurePlace {
  /** The text has said the age of the same reading before. */
  readonly again: boolean
  /** The case in which it stands; that of a sentence when nothing is said. */
  readonly grammar?: Case | undefined
  /** No link may stand there. */
  readonly quiet: boolean
}

/**
 * A fact in the text: its value with what must be said of it today.
 *
 * Every fact that has an end carries it in `data-valid-to` (last day included). A page may be read
 * long after it was built: a script of the page compares these days with the reader's clock and,
 * past one, sets `data-state="expired"` and shows the same notice.
 */
export function figureElement(
  shown: FactOnDay,
  { again, quiet, grammar }: FigurePlace,
  context: RenderContext,
): Element {
  const { entry } = shown
  const { before, figure, after } = again
    ? { before: '', figure: context.sayValue(entry, grammar), after: '' }
    : parts(shown, context)
  const words = figureIn(entry, figure, context)
  return around(shown, { before, after, clock: clockData(shown) }, quiet ? words : linked(entry, words), context)
}

/** The words of a fact, without HTML: what a search index or a plain-text reader gets. */
export function factAsText(shown: FactOnDay, context: RenderContext): string {
  const { before, figure, after } = parts(shown, context)
  return `${before}${figure}${after}`
}

/**
 * Figures of one state and one end, one after the other, with what must be said of them today: the
 * name of their source, which says by itself when it was seen. Never empty.
 */
export function figuresNamed(same: readonly FactOnDay[], context: RenderContext): Element {
  const [first] = same
  if (!first) return element('span', {})
  const { before, after } = first.state === 'to-recheck' ? { before: '', after: '' } : parts(first, context)
  const figures = same.map(({ entry }) => figureIn(entry, context.sayValue(entry), context))
  const clock = first.entry.validTo === null ? {} : { 'data-valid-to': first.entry.validTo }
  return around(
    first,
    { before, after, clock },
    figures.flatMap((figure, index) => (index === 0 ? figure : [text(context.words.comma), ...figure])),
    context,
  )
}

/** What is said around figures, in the language of the added words, and what the reader's clock needs. */
interface Around {
  readonly before: string
  readonly after: string
  readonly clock: Readonly<Record<`data-${string}`, string>>
}

function around(
  { state, entry }: FactOnDay,
  { before, after, clock }: Around,
  figures: ElementContent[],
  context: RenderContext,
): Element {
  const mark = (words: string): ElementContent[] =>
    words === ''
      ? []
      : [element('span', { className: ['fact-mark'], ...languageOf(context.words.lang, context) }, ...isolated(words))]
  return element(
    'span',
    { className: ['fact'], 'data-fact': entry.id, 'data-state': state, ...clock },
    ...mark(before),
    ...figures,
    ...mark(after),
  )
}

/** What the reader's clock needs: the last day of a figure, or the first on which it must be checked again. */
function clockData({ state, entry }: FactOnDay): Record<`data-${string}`, string> {
  if (entry.validTo !== null) return { 'data-valid-to': entry.validTo }
  const recheck = state === 'current' && !entry.emergency && ageSaidBeside(entry) ? recheckOn(entry) : null
  return recheck === null ? {} : { 'data-recheck-on': recheck, 'data-seen': lastSeen(entry) ?? '' }
}

/** Phone numbers and addresses can be followed. */
function linked({ unit, value: target }: FactEntry, figure: ElementContent[]): ElementContent[] {
  const href = typeof target === 'object' ? null : hrefOf(unit, String(target))
  return href === null
    ? figure
    : [element('a', { href, ...(unit === 'url' ? { rel: ['external', 'noreferrer'] } : {}) }, ...figure)]
}

function hrefOf(unit: FactEntry['unit'], target: string): string | null {
  if (unit === 'phone') return phoneLink(target)
  if (unit === 'sms') return smsLink(target)
  if (unit === 'email') return `mailto:${target}`
  return unit === 'url' ? safeUrl(target) : null
}

/** A value that is text may have no translation: then it says that it is French. */
function figureIn(entry: FactEntry, figure: string, context: RenderContext): ElementContent[] {
  if (entry.unit !== 'text' || typeof entry.value === 'number') return isolated(figure)
  const attributes = languageOf(context.sayText(entry.value).lang, context)
  if (Object.keys(attributes).length > 0) return [element('span', attributes, ...isolated(figure))]
  return context.dir === 'rtl' ? isolatedInRtl(figure) : isolated(figure)
}

/**
 * The figure and what stands around it. The words that date a former figure surround it, never follow at a distance.
 */
function parts(shown: FactOnDay, context: RenderContext): { before: string; figure: string; after: string } {
  const { words, sayDate, sayPartialDate, sayValue } = context
  const figure = sayValue(shown.entry)
  const either = (phrase: string): { before: string; figure: string; after: string } => {
    const [before = '', after = ''] = typeset(`(${phrase})`, words.lang).split(HOLE)
    return { before, figure, after }
  }
  const behind = (phrase: string) => ({ before: '', figure, after: typeset(` (${phrase})`, words.lang) })
  if (shown.entry.emergency) return { before: '', figure, after: '' }
  switch (shown.state) {
    case 'current':
      return { before: '', figure, after: '' }
    case 'ending-soon':
      return shown.entry.validTo === null
        ? { before: '', figure, after: '' }
        : behind(words.until({ date: sayDate(shown.entry.validTo) }))
    case 'unverified':
      return behind(words.toCheck)
    case 'to-recheck':
      if (!ageSaidBeside(shown.entry)) return { before: '', figure, after: '' }
      return behind(shown.seen === null ? words.toCheck : words.lastSeen({ date: sayPartialDate(shown.seen) }))
    case 'upcoming':
      return shown.entry.validFrom === null
        ? behind(words.toCheck)
        : behind(words.from({ date: sayDate(shown.entry.validFrom) }))
    case 'expired':
      return either(
        words.former({
          value: HOLE,
          until: shown.entry.validTo === null ? sayDate(shown.since) : sayDate(shown.entry.validTo),
        }),
      )
  }
}

/** Stands for the figure while the words around it are set. A private-use character: no text has it. */
const HOLE = '\uE000'
