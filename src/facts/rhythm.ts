import type { PlainDate } from './fact.ts'

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]
const yearly = new RegExp(`^chaque (1er|[1-9]|[12][0-9]|3[01]) (${months.join('|')})\\b`, 'u')

/** The day of the year on which a figure is revised, or null when the words don't say it. */
export interface Rhythm {
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/**
 * Understands « chaque 1er avril », with or without more words behind.
 *
 * @returns null for words that name no day of the year.
 */
export function rhythmOf(words: string): Rhythm | null {
  const [, day = '', month = ''] = yearly.exec(words) ?? []
  return month === '' ? null : { month: months.indexOf(month) + 1, day: day === '1er' ? 1 : Number(day) }
}

/** The first day of revision after a day. @example nextRevision({ month: 4, day: 1 }, '2026-04-01') // '2027-04-01' */
export function nextRevision({ month, day }: Rhythm, after: PlainDate): PlainDate {
  const inYear = (year: number): PlainDate => [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
  const year = Number(after.slice(0, 4))
  return inYear(year) > after ? inYear(year) : inYear(year + 1)
}
