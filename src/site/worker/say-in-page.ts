import { sayDay } from '../client/say-day.ts'
import { dayInParis } from '../client/when-day-changes.ts'
import type { OfflineWords } from './shell.ts'

/**
 * A page that says it is a copy, and of which day.
 *
 * @param on when the copy was made.
 */
export function sayCopy(html: string, words: OfflineWords, on: Date): string {
  return said(html, words, words.copy.replace('{date}', sayDay(dayInParis(on), words.lang)), 'data-copy')
}

/** The offline page, shown instead of one that is not kept. */
export function sayLost(html: string, words: OfflineWords): string {
  return said(html, words, words.lost, 'data-lost')
}

function said(html: string, { lang, dir }: OfflineWords, text: string, mark: string): string {
  const own = html.includes(`<html lang="${lang}"`) ? '' : ` lang="${lang}" dir="${dir}"`
  const notice = `<div class="wide" ${mark}><p class="notice" role="status"${own}>${text}</p></div>`
  // Just before the first words of the text.
  const start = html.indexOf('>', html.indexOf('<main')) + 1
  return html.slice(0, start) + notice + html.slice(start)
}
