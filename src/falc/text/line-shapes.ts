/** What each line of a text without markup is: a title, a list item, a sentence that goes on. */
import { isCapital, isDigit } from './normalise.ts'
import { isUnfinished } from './wrapped-lines.ts'

/** Bullet or number in front of a list item, with its indentation. */
const BULLET =
  /^([ \t]*)(?:([-–—•◦▪●○■□*·‣►➢➔→✓✔])[ \t\u00a0]*(?=[\p{L}\d«"(\uFFFC])|(\d{1,2}[.)]|[a-z]\))[ \t\u00a0]+)/u
const LONGEST_TITLE = 12

export interface Bullet {
  /** Characters before the text of the item. */
  readonly length: number
  readonly indent: number
  readonly ordered: boolean
}

/** The bullet that opens a line, or null; `-12 °C` and `*gras*` are not bullets. */
export function bulletOf(line: string): Bullet | null {
  const match = BULLET.exec(line)
  if (match === null) return null
  const sign = match[2]
  const glued = sign !== undefined && line[match[0].length - 1] === sign
  if (glued && '-–—*·'.includes(sign)) return null
  return { length: match[0].length, indent: match[1]?.length ?? 0, ordered: sign === undefined }
}

/** A short line without a full stop, followed by a line that begins anew, reads as a title. */
export function isTitleLine(line: string, next: string | undefined): boolean {
  const text = line.trim()
  if (next === undefined || /[.,;:!…]$/.test(text) || isUnfinished(text)) return false
  const first = text[0] ?? ''
  if (!isCapital(first) && !isDigit(first)) return false
  const opens = next.trim()[0] ?? ''
  return text.split(/\s+/, LONGEST_TITLE + 1).length <= LONGEST_TITLE && (!/\p{Ll}/u.test(opens) || opens === '')
}
