import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { putBelow } from './base.ts'

/** Attributes that hold an address: of HTML, then those in which a page gives one to its scripts. */
const holders = [
  'href',
  'src',
  'action',
  'poster',
  'dataGive',
  'dataFiles',
  'dataModule',
  'dataPhrases',
  'dataFalcTool',
] as const

/**
 * A page whose addresses, counted from the site's root, begin with a base; every other byte stays.
 *
 * @param base `/droits/`.
 * @param done beginning of the addresses that begin with it already: `/droits/_astro/`.
 */
export function pageBelow(html: string, base: string, done: string): string {
  if (base === '/') return html
  const places: number[] = []
  collect(fromHtml(html, { verbose: true }), (start, end, value) => {
    if (!value.startsWith('/') || value.startsWith('//') || value.startsWith(done)) return
    places.push(html.indexOf(value.slice(0, 2), html.slice(start, end).indexOf('=') + start))
  })
  let written = ''
  let from = 0
  for (const place of places.sort((a, b) => a - b)) {
    written += html.slice(from, place) + putBelow(base, '/')
    from = place + 1
  }
  return written + html.slice(from)
}

function collect(node: Nodes, found: (start: number, end: number, value: string) => void): void {
  if (node.type === 'element') addressesOf(node, found)
  if (node.type !== 'root' && node.type !== 'element') return
  for (const child of node.children) collect(child, found)
  if (node.type === 'element' && node.content) collect(node.content, found)
}

function addressesOf(node: Element, found: (start: number, end: number, value: string) => void): void {
  const { properties: positions } = node.data?.position ?? {}
  for (const name of holders) {
    const value = node.properties[name]
    const { start, end } = positions?.[name] ?? {}
    if (typeof value !== 'string' || start?.offset === undefined || end?.offset === undefined) continue
    found(start.offset, end.offset, value)
  }
}
