import type { Case, Measure } from '../languages/measures.ts'

/** How one language says figures; `say.ts` puts it to use. */
export interface Speech extends Dates {
  /** The reader's language, BCP 47. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Locale that groups digits and marks decimals, when it is not the language's own. */
  readonly numberLocale: string | null
  /** Amount of money; `number` is already written. */
  readonly euros: (number: string) => string
  /** Amount per day, month, year; `amount` is already written. */
  readonly rate: Readonly<Record<'day' | 'month' | 'year', (amount: string) => string>>
  /** Durations and distances; `number` is already written, `value` decides the plural. */
  readonly measure: SayMeasure
  /** The same in another grammatical case, for languages that have them. */
  readonly cases: Partial<Readonly<Record<Case, SayMeasure>>>
  readonly percent: (number: string) => string
  /** Percentage for the easy-to-read level, without sign. */
  readonly easyPercent: (number: string) => string
}

export type SayMeasure = (value: number, number: string, unit: Measure) => string

/** How one language says days. */
export interface Dates {
  /**
   * Locale for `Intl`, digits and calendar decided. European digits everywhere, Arabic and Persian
   * included: the reader compares the page with French letters, bills, cards and phone keys, which
   * show no others, and a page that mixes two sets is harder than either.
   */
  readonly locale: string
  /** A day in words; null where the language says it as the CLDR does. */
  readonly date: ((day: DayInWords) => string) | null
  /**
   * A day that must not be mistaken, for languages whose readers name the months in several ways: أبريل, أفريل, نيسان.
   */
  readonly dateWithFigures: ((day: DayInFigures) => string) | null
}

export interface DayInWords {
  readonly day: number
  /** Its name, in the form that it takes after a day. */
  readonly month: string
  readonly year: string
}

export interface DayInFigures {
  /** The day in words. */
  readonly said: string
  readonly day: string
  readonly month: string
  readonly year: string
}
