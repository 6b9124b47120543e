import type { Scalar } from 'yaml'
import { Document, isScalar, parseDocument } from 'yaml'
import type { HeadPair } from './head-pairs.ts'
import { pairsOf } from './head-pairs.ts'
import { spliceText } from './splice-text.ts'

/** How a key is shown in its form: the words themselves, a list of words, a choice, or its YAML as it is written. */
export type Shape = 'words' | 'list' | 'yes-no' | 'number' | 'yaml'

/** What forms show of a front matter, by key. */
export type Values = Readonly<Record<string, unknown>>

/**
 * What the form shows of the fields of a file, by key.
 *
 * @param head the lines between the two `---`.
 * @param shapes of each key that has a field; the other keys have none, and are never changed.
 */
export function valuesOf(head: string, shapes: Readonly<Record<string, Shape>>): Values {
  return Object.fromEntries(
    pairsOf(head).flatMap((pair) => {
      const shape = shapes[pair.key]
      return shape === undefined ? [] : [[pair.key, shown(pair, shape)]]
    }),
  )
}

/**
 * The same lines with what was changed in the form, and no other change: comments, order, quotes, line breaks stay.
 *
 * @throws Error when what was typed as YAML is not YAML.
 */
export function withValues(head: string, values: Values, shapes: Readonly<Record<string, Shape>>): string {
  let written = head
  let pairs = pairsOf(head)
  for (const [key, shape] of Object.entries(shapes)) {
    // The places of the keys that follow a change move.
    if (pairs.length > 0 && written !== head) pairs = pairsOf(written)
    const pair = pairs.find((one) => one.key === key)
    const value = values[key]
    if (pair === undefined) {
      if (!isEmpty(value)) written = `${written}${line(key, value, shape)}`
    } else if (JSON.stringify(same(shown(pair, shape))) !== JSON.stringify(same(value))) {
      written = isEmpty(value) && value !== false ? cut(written, pair) : changed(written, pair, value, shape)
    }
  }
  return written
}

function shown(pair: HeadPair, shape: Shape): unknown {
  if (shape === 'yaml') return pair.source
  const { value } = pair
  if (shape === 'list') return Array.isArray(value) ? value.map(String) : []
  if (shape === 'words') return value === null ? '' : String(value)
  return value
}

/** Forms give nothing, null or an empty text for the same thing. */
function same(value: unknown): unknown {
  return isEmpty(value) ? null : value
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && !value.length)
  )
}

function cut(head: string, { start, end }: HeadPair): string {
  return `${head.slice(0, start)}${head.slice(end).replace(/^[ \t]*(?:#[^\n]*)?\n/u, '')}`
}

function changed(head: string, pair: HeadPair, value: unknown, shape: Shape): string {
  const put = (text: string) => `${head.slice(0, pair.start)}${text}${head.slice(pair.end)}`
  if (shape === 'words' && typeof pair.value === 'string') {
    const source = spliceText(pair.source, pair.value, String(value))
    const tried = source === null ? null : `${head.slice(0, pair.from)}${source}${head.slice(pair.end)}`
    if (tried !== null && parseDocument(tried).get(pair.key) === value) return tried
  }
  if (shape === 'list' && Array.isArray(pair.value) && Array.isArray(value)) {
    const document = parseDocument(head.slice(pair.start, pair.end))
    const former = pair.value.map(String)
    const kept = value.map((item) => {
      const at = former.indexOf(String(item))
      return at < 0 ? item : document.getIn([pair.key, at], true)
    })
    const list = document.get(pair.key) as { items: unknown[] }
    list.items = kept.map((item) => (typeof item === 'string' ? document.createNode(item) : item))
    return put(document.toString({ lineWidth: 0 }).trimEnd())
  }
  return put(line(pair.key, value, shape, isScalar(pair.node) ? pair.node.type : undefined).trimEnd())
}

function line(key: string, value: unknown, shape: Shape, type?: Scalar.Type | null): string {
  if (shape === 'yaml') {
    const source = String(value).trimEnd()
    const isBlock = /\n|^[\w-]+:(?:\s|$)|^- /u.test(source) && !/^[[{"'|>]/u.test(source)
    const text = isBlock ? `${key}:\n${source.replace(/^(?=.)/gmu, '  ')}` : `${key}: ${source}`
    const { errors } = parseDocument(text)
    if (errors[0] !== undefined)
      throw new Error(`« ${key} » ne peut pas être lu : vérifiez les espaces, les guillemets et les deux-points.`)
    return `${text}\n`
  }
  const document = new Document({ [key]: value })
  const node = document.get(key, true)
  if (isScalar(node) && type && typeof value === 'string') node.type = type
  return document.toString({ lineWidth: 0 })
}
