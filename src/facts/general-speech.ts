import type { Measure } from '../languages/measures.ts'
import type { Speech } from './speech.ts'

/** What the CLDR knows of a language. */
export type GeneralSpeech = Omit<Speech, 'lang' | 'dir'>

const units: Readonly<Record<Measure, string>> = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  months: 'month',
  years: 'year',
  age: 'year',
  km: 'kilometer',
}

/**
 * How a language says figures by the general rules of the Unicode CLDR that every engine knows (`Intl`),
 * for a language without figures in its file: right plurals, the sign « / » for rates.
 *
 * @returns null for a language that the CLDR does not know.
 * @example generalSpeech('pl')?.measure(5, '5', 'months') // '5 miesięcy'
 */
export function generalSpeech(lang: string): GeneralSpeech | null {
  if (Intl.NumberFormat.supportedLocalesOf(lang).length === 0) return null
  // European digits and the calendar of French papers, as in every language of the site (see `speech.ts`).
  const locale = `${lang.replace(/-u-.*/, '')}-u-nu-latn-ca-gregory`
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  const measured = (unit: Measure) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: units[unit], unitDisplay: 'long', maximumFractionDigits: 3 })
  const formats = new Map(Object.keys(units).map((unit) => [unit, measured(unit as Measure)]))
  const per = (unit: Measure) => {
    const name =
      formats
        .get(unit)
        ?.formatToParts(1)
        .find(({ type }) => type === 'unit')?.value ?? ''
    return (amount: string) => `${amount} / ${name}`
  }
  return {
    locale,
    numberLocale: null,
    cases: {},
    date: null,
    dateWithFigures: null,
    euros: (number) => around(money.formatToParts(1), number),
    rate: { day: per('days'), month: per('months'), year: per('years') },
    measure: (value, number, unit) => formats.get(unit)?.format(value) ?? number,
    percent: (number) => around(percent.formatToParts(1), number),
    easyPercent: (number) => `${number} / 100`,
  }
}

const digits: ReadonlySet<string> = new Set(['integer', 'group', 'decimal', 'fraction'])

/** What a language writes around a number: its sign, and the space between. */
function around(parts: readonly Intl.NumberFormatPart[], number: string): string {
  const first = parts.findIndex(({ type }) => digits.has(type))
  const last = parts.findLastIndex(({ type }) => digits.has(type))
  const text = (some: readonly Intl.NumberFormatPart[]) => some.map(({ value }) => value).join('')
  return `${text(parts.slice(0, first))}${number}${text(parts.slice(last + 1))}`
}
