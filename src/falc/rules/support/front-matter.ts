/** What the front matter of a fiche says, for the rules on validation. */
import { parse } from 'yaml'
import { closedFrontMatter } from '../../../front-matter.ts'
import type { FalcText } from '../../text/falc-text.ts'

export interface FrontMatter {
  /** Null when there is no front matter: nothing is known then. */
  readonly validation: 'validated' | 'none' | null
  readonly hasTextHash: boolean
  /**
   * Whether the text is a page of an easy-to-read twin: its main one says how it was validated, the others say their
   * title and summary only.
   */
  readonly isTwinPage: boolean
  /** Offsets of the word `validation` in the source, or of its first line. */
  readonly start: number
  readonly end: number
}

const NOTHING: FrontMatter = { validation: null, hasTextHash: false, isTwinPage: false, start: 0, end: 0 }
const PART_FIELDS = new Set(['title', 'summary', 'falc_exceptions'])
/** Longest front matter read. */
const LONGEST = 20_000
const cache = new WeakMap<FalcText, FrontMatter>()

/** The front matter of a Markdown text; a broken one counts as none, its own check reports it. */
export function frontMatter(text: FalcText): FrontMatter {
  let known = cache.get(text)
  if (known === undefined) {
    known = read(text.source)
    cache.set(text, known)
  }
  return known
}

function read(source: string): FrontMatter {
  const matter = closedFrontMatter(source)
  if (matter === null || matter.fields.length > LONGEST) return NOTHING
  const { fields, end } = matter
  const data = parseOrNull(fields)
  if (data === null) return NOTHING
  const at = source.indexOf('validation')
  const validation: unknown = data['validation']
  const record = isRecord(validation) ? validation : {}
  return {
    validation: record['state'] === 'validated' ? 'validated' : 'none',
    hasTextHash: typeof record['text_hash'] === 'string',
    isTwinPage:
      'validation' in data ||
      ('title' in data && 'summary' in data && Object.keys(data).every((key) => PART_FIELDS.has(key))),
    start: at >= 0 && at < end ? at : 0,
    end: at >= 0 && at < end ? at + 'validation'.length : 3,
  }
}

function parseOrNull(source: string): Record<string, unknown> | null {
  try {
    const data: unknown = parse(source)
    return isRecord(data) ? data : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
