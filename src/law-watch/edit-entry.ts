import type { YAMLMap } from 'yaml'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'

/** What `--accept` writes in an entry; a key is left as it is where its value is undefined. */
export type EntryFields = Readonly<
  Partial<Record<'version' | 'until' | 'as_of' | 'url' | 'hash' | 'source', string | null>>
>

/**
 * The source of a `law/<code>.yaml` with some fields of one entry changed; all else, comments and
 * layout included, stays as it is typed.
 *
 * @returns null when no entry has this number.
 */
export function editEntry(source: string, num: string, fields: EntryFields): string | null {
  let text = source
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue
    const entry = entryOf(text, num)
    if (entry === null) return null
    text = withField(text, entry, key, value === null ? 'null' : plain(value) ? value : JSON.stringify(value))
  }
  return text
}

function entryOf(source: string, num: string): YAMLMap | null {
  const list = parseDocument(source).contents
  const entry = isSeq(list) ? list.items.find((item) => isMap(item) && String(item.get('num')) === num) : undefined
  return isMap(entry) ? entry : null
}

function withField(source: string, entry: YAMLMap, key: string, value: string): string {
  const pair = entry.items.find((item) => isScalar(item.key) && item.key.value === key)
  const range =
    pair?.value && typeof pair.value === 'object' && 'range' in pair.value
      ? (pair.value.range as readonly [number, number, number] | null)
      : null
  if (range !== null) {
    const typed = source.slice(range[0], range[1])
    return (
      source.slice(0, range[0]) +
      (typed === '' ? ` ${value}` : value + (/\n$/.exec(typed)?.[0] ?? '')) +
      source.slice(range[1])
    )
  }
  // A field more, right after the number, as its neighbours are written.
  const first = entry.items.find((item) => isScalar(item.key) && item.key.value === 'num')
  const key0 = isScalar(first?.key) ? (first.key.range?.[0] ?? 0) : 0
  const end = isScalar(first?.value) ? (first.value.range?.[1] ?? 0) : 0
  const indent = ' '.repeat(key0 - (source.lastIndexOf('\n', key0 - 1) + 1))
  return `${source.slice(0, end)}${entry.flow === true ? ', ' : `\n${indent}`}${key}: ${value}${source.slice(end)}`
}

/** Dates, addresses and names that YAML reads as the text that they are. */
const plain = (value: string): boolean => /^(?:\d{4}-\d{2}-\d{2}|https?:\/\/[\w./-]+|[a-z][a-z0-9-]*)$/.test(value)
