import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { element as e } from '../markdown/element.ts'
import { sheetStyle } from './sheet-style.ts'

/** A whole page for reading aloud or on paper: it needs no other file, and no search engine lists it. */
export function sheetDocument(
  title: string,
  { lang, dir }: { lang: string; dir: 'ltr' | 'rtl' },
  body: Element,
): string {
  const head = e(
    'head',
    {},
    e('meta', { charSet: 'utf-8' }),
    e('meta', { name: 'viewport', content: 'width=device-width' }),
    e('meta', { name: 'robots', content: 'noindex' }),
    e('title', {}, title),
    e('style', {}, sheetStyle),
  )
  return `<!doctype html>\n${toHtml(e('html', { lang, dir }, head, body), { allowDangerousHtml: true })}\n`
}
