import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** Every address of this site that a built file holds, as it is written: from a root, or whole. */
export function addressesIn(path: string, text: string, origin: string): string[] {
  return found(path, text).filter((one) => /^\/(?!\/)/u.test(one) || one === origin || one.startsWith(`${origin}/`))
}

function found(path: string, text: string): string[] {
  if (path.endsWith('.html')) return inHtml(fromHtml(text))
  if (path.endsWith('.json') || path.endsWith('.webmanifest')) return inJson(JSON.parse(text))
  if (/\.(?:xml|svg)$/u.test(path))
    return all(text, /\b(?:href|src|template)="([^"]*)"|<(?:loc|id|Image)[^>]*>(https?:[^<]*)</gu)
  if (path.endsWith('.css')) return inStyle(text)
  if (path.endsWith('.txt') || path.endsWith('.ics')) return all(text, /(https?:\S+)/gu)
  return []
}

const all = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), (match) => match.slice(1).find((group) => group !== undefined) ?? '').map((one) =>
    one.replaceAll('&amp;', '&'),
  )

const inStyle = (text: string): string[] => all(text, /url\(["']?([^"')]*)/gu)

function inJson(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(inJson) : []
}

/** Texts a reader sees are no address; whatever an attribute holds may be one. */
function inHtml(node: Nodes): string[] {
  if (node.type !== 'root' && node.type !== 'element') return []
  const own: string[] = []
  if (node.type === 'element') {
    const [first] = node.children
    const text = first?.type === 'text' ? first.value : ''
    if (node.tagName === 'style') own.push(...inStyle(text))
    if (node.tagName === 'script' && String(node.properties['type']).endsWith('json'))
      own.push(...inJson(JSON.parse(text)))
    for (const value of Object.values(node.properties))
      own.push(...String(value).split(/(?:^|,\s*)(?=\/)|\s+\d+[wx],?\s*/u))
    if (node.content) own.push(...inHtml(node.content))
  }
  return [...own, ...node.children.flatMap(inHtml)]
}
