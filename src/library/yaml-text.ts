import type { Document, YAMLParseError, YAMLWarning } from 'yaml'
import { LineCounter, parseDocument, visit } from 'yaml'
import { costlyYaml } from './costly-yaml.ts'
import type { Place } from './place.ts'
import type { FileReport } from './report.ts'
import { explainYamlError } from './yaml-errors.ts'
import { firstOfEachSlip } from './yaml-slips.ts'

/** Data read from YAML, and where each part of it stands. */
export interface YamlText {
  readonly value: unknown
  /** Place of a value, or of its key with `'key'`; of the nearest parent when the path does not exist. */
  readonly placeOf: (path: readonly PropertyKey[], part?: 'key' | 'value') => Place
  /** What was typed, without quotes, where YAML reads something else than a text: `0153624030`; null elsewhere. */
  readonly typedAt: (path: readonly PropertyKey[]) => BareWord | null
}

/** What was typed without quotes, and what YAML reads: `0153624030`, 153624030. */
export interface BareWord {
  readonly typed: string
  readonly read: unknown
}

/** More uses of one anchor than any honest file has: stops files that unfold into gigabytes. */
const maxAliasCount = 300

/**
 * Reads YAML as plain data: no custom tags, no code, no unfolding aliases. Reports every syntax mistake.
 *
 * @param firstLine line of the file on which `text` begins, 1 unless it is front matter.
 * @returns null when the text can't be read at all.
 */
export function readYaml(text: string, report: FileReport, firstLine = 1): YamlText | null {
  const lines = new LineCounter()
  const costly = costlyYaml(text)
  const doc = costly === null ? parseOrNull(text, lines) : null
  if (doc === null) {
    const before = text.slice(0, costly ?? 0).split('\n').length - 1
    report({ line: firstLine + before, column: 1 }, explainYamlError({ code: 'RESOURCE_EXHAUSTION' }))
    return null
  }
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) }
  }
  const mistakes = [...doc.errors, ...doc.warnings, ...repeatedKeys(doc)].toSorted((a, b) => a.pos[0] - b.pos[0])
  for (const { mistake, more } of firstOfEachSlip(mistakes)) {
    const open = leftOpen(doc, mistake)
    report(
      placeAt(open ?? mistake.pos[0]),
      explainYamlError({ code: open === null ? mistake.code : 'MISSING_CHAR' }, more),
    )
  }
  if (mistakes.length > 0 || (text.includes('*') && hasLostAlias(doc, placeAt, report))) return null
  if (text.includes('\\')) reportEscapes(doc, text, placeAt, report)
  try {
    const value: unknown = doc.toJS({ maxAliasCount })
    return {
      value,
      placeOf: (path, part = 'value') => placeAt(offsetOf(doc, path, part)),
      typedAt: (path) => typedAs(doc, path),
    }
  } catch {
    report(placeAt(0), {
      rule: 'yaml-aliases',
      message: "Les renvois (« & » et « * ») se déplient sans fin : le fichier n'est pas lu.",
      hint: 'Remplacez les renvois par leur texte.',
    })
    return null
  }
}

/** A mistake of writing, by the parser's name for it. */
type Slip = Pick<YAMLParseError | YAMLWarning, 'code' | 'pos' | 'message'>

/** Where the quote, bracket or brace begins whose end a mistake misses, or null for other mistakes. */
function leftOpen(doc: Document, { code, pos, message }: Slip): number | null {
  if (code !== 'MISSING_CHAR' && !(code === 'BAD_INDENT' && message.startsWith('Flow'))) return null
  let start: number | null = null
  visit(doc, {
    Node(_key, node) {
      const range = node.range
      const closes = 'flow' in node || ('type' in node && String(node.type).startsWith('QUOTE'))
      if (closes && range && range[0] < pos[0] && range[2] >= pos[0] && (start === null || range[0] > start))
        start = range[0]
    },
  })
  return start
}

/** Reports each `*name` that no `&name` precedes. */
function hasLostAlias(doc: Document, placeAt: (offset: number) => Place, report: FileReport): boolean {
  let lost = false
  visit(doc, {
    Alias(_key, alias) {
      if (alias.resolve(doc) !== undefined) return
      lost = true
      report(placeAt(alias.range?.[0] ?? 0), explainYamlError({ code: 'BAD_ALIAS' }))
    },
  })
  return lost
}

/** Each key that its map already has: the second value would hide the first. */
function repeatedKeys(doc: Document): Slip[] {
  const repeated: Slip[] = []
  visit(doc, {
    Map(_key, { items }) {
      const seen = new Set<string>()
      for (const { key } of items) {
        const start = rangeStart(key)
        if (!isObject(key) || !('value' in key) || start === null) continue
        const name = `${typeof key.value} ${String(key.value)}`
        if (seen.has(name)) repeated.push({ code: 'DUPLICATE_KEY', pos: [start, start + 1], message: '' })
        seen.add(name)
      }
    },
  })
  return repeated
}

/** Reports the first sign of command of a quoted text that is written by a letter, `"\\a"`: the file seems clean. */
function reportEscapes(doc: Document, text: string, placeAt: (offset: number) => Place, report: FileReport): void {
  visit(doc, {
    Scalar(_key, { type, range }) {
      if (type !== 'QUOTE_DOUBLE' || !range) return undefined
      const escape = /^(?:[^\\]|\\[^0abevf])*(\\[0abevf])/su.exec(text.slice(range[0], range[1]))
      const [whole = '', sign = ''] = escape ?? []
      if (escape === null) return undefined
      report(placeAt(range[0] + whole.length - sign.length), {
        rule: 'sign-of-control',
        message: `« ${sign} » met ici un signe de commande que personne ne voit : des logiciels coupent le texte, ou refusent le fichier.`,
        hint: 'Effacez-le ; pour une barre « \\ » qui doit se lire, doublez-la.',
      })
      return visit.BREAK
    },
  })
}

/** Null when lists in lists go deeper than the parser can follow. */
function parseOrNull(text: string, lineCounter: LineCounter): Document | null {
  try {
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      // « silent » would hide a second document.
      logLevel: 'error',
      // The parser's own look for them compares each key with each other: a file of many takes a minute.
      uniqueKeys: false,
      merge: false,
      version: '1.2',
    })
  } catch {
    return null
  }
}

function offsetOf(doc: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: unknown = doc.contents
  let offset = rangeStart(node) ?? 0
  for (const [index, step] of path.entries()) {
    const pair = pairOf(doc, node, step)
    if (pair === null) break
    const last = index === path.length - 1
    const at = last && part === 'key' ? rangeStart(pair.key) : rangeStart(pair.value)
    offset = at ?? rangeStart(pair.key) ?? offset
    node = pair.value
  }
  return offset
}

/** What stands at a path as a bare word: a number, `true`. */
function typedAs(doc: Document, path: readonly PropertyKey[]): BareWord | null {
  let node: unknown = doc.contents
  for (const step of path) node = pairOf(doc, node, step)?.value
  if (!isObject(node) || !('source' in node) || typeof node.source !== 'string' || !('value' in node)) return null
  return typeof node.value === 'string' || node.value === null ? null : { typed: node.source, read: node.value }
}

interface Held {
  readonly key: unknown
  readonly value: unknown
}

function pairOf(doc: Document, holder: unknown, step: PropertyKey): Held | null {
  const node =
    isObject(holder) && 'source' in holder && 'resolve' in holder && typeof holder.resolve === 'function'
      ? holder.resolve(doc)
      : holder
  if (!isObject(node) || !('items' in node) || !Array.isArray(node.items)) return null
  const items: readonly unknown[] = node.items
  if (typeof step === 'number') return { key: items[step], value: items[step] }
  return keysOf(node, items).get(String(step)) ?? null
}

const keyIndexes = new WeakMap<object, ReadonlyMap<string, Held>>()

/** The pairs of a YAML map by key, indexed once: a file may hold thousands of keys and mistakes. */
function keysOf(node: object, items: readonly unknown[]): ReadonlyMap<string, Held> {
  const known = keyIndexes.get(node)
  if (known !== undefined) return known
  const pairs = new Map<string, Held>()
  for (const item of items) {
    if (!isObject(item) || !('key' in item) || !isObject(item.key) || !('value' in item.key)) continue
    pairs.set(String(item.key.value), { key: item.key, value: 'value' in item ? item.value : null })
  }
  keyIndexes.set(node, pairs)
  return pairs
}

function rangeStart(node: unknown): number | null {
  return isObject(node) && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : null
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
