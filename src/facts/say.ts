import type { Case } from '../languages/measures.ts'
import { isolateLtr } from './bidi.ts'
import type { FactEntry } from './fact.ts'
import type { Level } from './level.ts'
import { isEasy } from './level.ts'
import { localized } from './localized.ts'
import { sayPhone } from './phone.ts'
import { sayDateWithFigures } from './say-date.ts'
import type { Speech } from './speech.ts'

/**
 * A fact's value with its unit, as the reader's language says it.
 *
 * Addresses and phone numbers are held from left to right by Unicode isolates in right-to-left
 * languages. A value that is text and has no translation is given in French.
 *
 * @param speech how the reader's language says figures.
 * @param grammar the case that the sentence asks for; ignored by languages that have none.
 * @throws RangeError when a number or date is not one.
 * @example sayValue({ value: 8, unit: 'EUR/month', … }, french, 'standard') // '8 € par mois'
 * @example sayValue({ value: 2, unit: 'months', … }, arabic, 'standard') // 'شهرين'
 */
export function sayValue(entry: FactEntry, speech: Speech, level: Level, grammar?: Case): string {
  const { value, unit } = entry
  switch (unit) {
    case 'text':
      return typeof value === 'number' ? sayNumber(value, speech) : localized(value, speech.lang, level).text
    case 'phone':
    case 'sms':
      return isolateLtr(sayPhone(textOf(entry, speech.lang)), speech.dir)
    case 'email':
    case 'url':
      return isolateLtr(textOf(entry, speech.lang), speech.dir)
    case 'date':
      return sayDateWithFigures(textOf(entry, speech.lang), speech)
    default:
      return sayQuantity(numberOf(entry), unit, speech, level, grammar)
  }
}

type Quantity = Exclude<FactEntry['unit'], 'text' | 'phone' | 'sms' | 'email' | 'url' | 'date'>

function sayQuantity(value: number, unit: Quantity, speech: Speech, level: Level, grammar: Case | undefined): string {
  const number = sayNumber(value, speech)
  switch (unit) {
    case 'EUR':
      return sayEuros(value, speech)
    case 'EUR/day':
      return speech.rate.day(sayEuros(value, speech))
    case 'EUR/month':
      return speech.rate.month(sayEuros(value, speech))
    case 'EUR/year':
      return speech.rate.year(sayEuros(value, speech))
    case 'percent':
      return isEasy(level) ? speech.easyPercent(number) : speech.percent(number)
    case 'count':
      return number
    default:
      return ((grammar && speech.cases[grammar]) ?? speech.measure)(value, number, unit)
  }
}

/** Whole euros without cents, otherwise always two digits: 8 €, 41,95 €, 33,30 €. */
function sayEuros(value: number, speech: Speech): string {
  const digits = Number.isInteger(value) ? 0 : 2
  return speech.euros(numberFormat(speech.numberLocale ?? speech.locale, digits, digits).format(value))
}

function sayNumber(value: number, speech: Speech): string {
  return numberFormat(speech.numberLocale ?? speech.locale, 0, 3).format(value)
}

const formats = new Map<string, Intl.NumberFormat>()

function numberFormat(locale: string, minimumFractionDigits: number, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${locale} ${minimumFractionDigits} ${maximumFractionDigits}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits, maximumFractionDigits })
  formats.set(key, made)
  return made
}

function numberOf({ id, value, unit }: FactEntry): number {
  if (typeof value !== 'number') throw new RangeError(`Fact ${id}: a value in ${unit} is a number.`)
  return value
}

function textOf({ value }: FactEntry, lang: string): string {
  return typeof value === 'number' ? String(value) : localized(value, lang).text
}
