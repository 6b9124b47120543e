import type { Level } from '../facts/level.ts'
import { isEasy } from '../facts/level.ts'
import type { Setting } from './count-lines.ts'
import { point } from './count-lines.ts'

/**
 * The measures of the sheet, in millimetres and points: those of `styles/sheet-print.css`, which a test prints.
 * 14 points in easy texts, as the State's guide asks; 11 elsewhere; nothing under 9.5.
 */
export interface Paper {
  /** Height of a side within its margins. */
  readonly side: number
  readonly text: Setting
  readonly strong: Setting
  readonly small: Setting
  readonly title: Setting
  readonly heading: Setting
}

/** A4 is 210 × 297: margins of 16 and 12. */
const width = 178
const side = 273
/** For what no count foresees: rounding, a taller font in a line. */
const spare = 6

export function paperOf(level: Level, dir: 'ltr' | 'rtl'): Paper {
  const leading = dir === 'rtl' ? 1.55 : 1.32
  const set = (points: number, stretch = 1, room = width): Setting => ({
    em: points * point * stretch,
    line: points * point * leading,
    width: room,
  })
  const size = isEasy(level) ? 14 : 11
  return {
    side: side - spare,
    text: set(size),
    strong: set(size, 1.1, width - 8),
    small: set(isEasy(level) ? 11 : 9.5),
    title: set(20, 1.1),
    heading: set(size + 3, 1.1, width - 12),
  }
}

/** Room that marks and margins take, as the styles set them. */
export const gaps = {
  block: 1.6,
  item: 0.7,
  marker: 8,
  rule: 3.8,
  underHeading: 1,
  picture: 8.2,
  inner: 1,
  cell: 2,
} as const
