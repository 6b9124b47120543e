import { standard } from '../../../facts/level.ts'

/**
 * A question stays with its page while one reads others: going back finds it again. It is kept in the
 * page's own place in the history, not in its address, which browsers list for whoever opens them; on
 * the way to another language, and when it is sent, it stands after the `#`, which no server sees.
 */
export function rememberQuestion(question: string): void {
  keep({ question, place: scrollY })
  carry(question)
}

/** Words of distress leave no trace: neither in the history, nor in an address. */
export function forgetQuestion(): void {
  history.scrollRestoration = 'auto'
  const address = new URL(location.href)
  if (/(?:^#|&)q=/.test(address.hash)) address.hash = ''
  address.searchParams.delete('q')
  keep({ question: undefined, place: undefined }, address.href)
  carry('')
}

/**
 * The question that the page is opened or returned to with, the reading level it was asked for, and where the reader
 * was on the page, in pixels.
 */
export function questionHere(): {
  readonly question: string
  readonly level: string | null
  readonly place: number | null
} {
  const given = new URLSearchParams(location.hash.slice(1))
  const kept = keptHere('question')
  const place = keptHere('place')
  const question =
    given.get('q') ?? new URLSearchParams(location.search).get('q') ?? (typeof kept === 'string' ? kept : '')
  return { question, level: given.get('level'), place: typeof place === 'number' ? place : null }
}

/** The part of an address that holds a question. @example hashOf('AME', 'falc') // 'q=AME&level=falc' */
export function hashOf(question: string, level: string | undefined): string {
  return new URLSearchParams({
    q: question,
    ...(level === undefined || level === standard ? {} : { level }),
  }).toString()
}

function keptHere(name: 'question' | 'place'): unknown {
  return history.state !== null && typeof history.state === 'object' ? Reflect.get(history.state, name) : null
}

function keep(
  state: { readonly question: string | undefined; readonly place: number | undefined },
  address?: string,
): void {
  const before: unknown = history.state
  history.replaceState({ ...(typeof before === 'object' ? before : {}), ...state }, '', address)
}

/** Links to this page in other languages and levels take the question along. */
function carry(question: string): void {
  for (const link of Array.from(
    document.querySelectorAll<HTMLAnchorElement>('[data-follows-section] a[href], [data-keeps-question] a[href]'),
  )) {
    link.hash = question === '' ? '' : hashOf(question, undefined)
  }
}
