import { articleId } from '../law/article.ts'
import type { LackKind } from '../problem.ts'
import type { Kind } from './walk.ts'
import type { YamlText } from './yaml-text.ts'

/** A data file, or an entry of one, that could not be read: what asks for it does not lack it, but rests on it. */
export interface Unread {
  readonly what: 'file' | 'entry'
  readonly kind: LackKind
  readonly file: string
  /** Line from which the reason is told. */
  readonly line: number
  /** Names that it may give; `any`: nobody can tell. */
  readonly names: ReadonlySet<string> | 'any'
}

/** Tells that the entry which begins on a line, and may give these names, could not be read. */
export type Refuse = (names: Iterable<string>, line: number) => void

/** What a file of each kind gives names to, and the field that holds the name; null: the name of the file. */
const givers: Partial<Readonly<Record<Kind['kind'], readonly [kind: LackKind, field: string | null]>>> = {
  facts: ['fact', 'id'],
  contacts: ['contact', 'id'],
  sources: ['source', 'id'],
  'law-codes': ['law-code', 'id'],
  law: ['law', 'num'],
  themes: ['theme', 'id'],
  languages: ['language', 'code'],
  language: ['language', null],
  level: ['level', null],
  pictograms: ['pictogram', 'concept'],
  term: ['term', null],
  letter: ['letter', null],
  'check-up': ['check-up', null],
  'check-up-rules': ['check-up-rules', null],
  'typed-figures': ['typed-figure', null],
  codes: ['code', null],
  site: ['site', null],
}

/** Receives the entries of a file that are refused. */
export function refuseIn(is: Kind, file: string, unread: Unread[]): Refuse {
  const [kind] = givers[is.kind] ?? []
  return (names, line) => {
    if (kind !== undefined) unread.push({ what: 'entry', kind, file, line, names: new Set(names) })
  }
}

/**
 * The file as a whole that could not be read; null when nothing asks for what it gives.
 *
 * @param source null when not even its text could be read.
 */
export function unreadFile(is: Kind, file: string, source: string | null): Unread | null {
  const [kind, field = null] = givers[is.kind] ?? []
  if (kind === undefined) return null
  const whole = { what: 'file', kind, file, line: 1 } as const
  if (field === null) return { ...whole, names: 'id' in is ? new Set([is.id]) : 'any' }
  if (source === null) return { ...whole, names: 'any' }
  // Several files give facts and articles; the others are alone to give what they give.
  if (is.kind === 'facts') return { ...whole, names: namesIn(source, field) }
  return {
    ...whole,
    names: is.kind === 'law' ? new Set(Array.from(namesIn(source, field), (num) => articleId(is.id, num))) : 'any',
  }
}

function namesIn(source: string, field: string): ReadonlySet<string> {
  const written = new RegExp(`(?<![\\w.-])${field}:[ \\t]*["']?([^\\s"',}#]+)`, 'g')
  return new Set(Array.from(source.matchAll(written), (match) => match[1] ?? ''))
}

/** Names that an entry of a list may give: all its short texts, since the field itself may be misspelt. */
export function namesOfEntry({ value }: YamlText, index: number): string[] {
  const entry: unknown = Array.isArray(value) ? value[index] : null
  if (typeof entry === 'string') return [entry]
  if (typeof entry !== 'object' || entry === null) return []
  return Object.values(entry).flatMap((one) =>
    typeof one === 'number' ? [String(one)] : typeof one === 'string' && !one.includes(' ') ? [one] : [],
  )
}
