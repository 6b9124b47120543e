import { hash } from 'node:crypto'

/** One line of `codes.yaml`. */
export interface LedgerEntry {
  readonly code: string
  /** `ame` or `ame#cout`. */
  readonly target: string
  /** Digest of this entry and of all those before it. */
  readonly seal: string
  /** Why the target no longer exists, in French; null while it does. The code then stays, unused. */
  readonly retired: string | null
  /** 1-based line. */
  readonly line: number
  /** The code was typed without its quotes. */
  readonly unquoted?: true
}

/** The ledger as its file says, before it is verified. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[]
  /** The number of entries that the last line states, and where; null when that line is missing. */
  readonly count: { readonly stated: number; readonly line: number } | null
  /** Lines that are not understood. */
  readonly strange: readonly number[]
}

const entryLine =
  /^ {2}- \{code: (?:"([^"]*)"|([0-9]+)), target: "([^"]*)", seal: "([^"]*)"(?:, retired: ("(?:[^"\\]|\\.)*"))?\}\s*$/
const countLine = /^count: ([0-9]+)\s*$/

/** Reads the ledger line by line: its form is fixed, so that a change of one entry is a change of one line. */
export function parseLedger(source: string): Ledger {
  const entries: LedgerEntry[] = []
  const strange: number[] = []
  let count: Ledger['count'] = null
  for (const [index, text] of source.split('\n').entries()) {
    const line = index + 1
    if (text.trim() === '' || text.startsWith('#') || text.trimEnd() === 'codes:') continue
    const entry = entryLine.exec(text)
    const stated = countLine.exec(text)
    if (entry !== null && count === null) {
      const [, quoted, bare, target = '', seal = '', retired] = entry
      entries.push({
        code: quoted ?? bare ?? '',
        target,
        seal,
        retired: retired === undefined ? null : unquote(retired),
        line,
        ...(quoted === undefined ? { unquoted: true } : {}),
      })
    } else if (stated !== null && count === null) count = { stated: Number(stated[1]), line }
    else strange.push(line)
  }
  return { entries, count, strange }
}

function unquote(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return quoted.slice(1, -1)
  }
}

/**
 * The seal of an entry: eight hex digits of the SHA-256 of the seal before it, its code and its target.
 *
 * @param before seal of the entry above, empty for the first.
 */
export function sealOf(before: string, { code, target }: Pick<LedgerEntry, 'code' | 'target'>): string {
  return hash('sha256', `${before}\n${code}\n${target}`, 'hex').slice(0, 8)
}
