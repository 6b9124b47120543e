/** Every unit in every language, over the counts that change a plural, beside what Intl (CLDR) says. */
import { describe, expect, test } from 'vitest'
import type { Case } from '../../src/languages/measures.ts'
import { entry } from './entry.ts'
import { SPOKEN, sayDate, sayValue, speechOf } from './spoken.ts'

const counts = [0, 1, 1.5, 2, 3, 5, 11, 19, 20, 21, 22, 90, 100, 101, 102]
const units = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  months: 'month',
  years: 'year',
  km: 'kilometer',
} as const

/** Where we say otherwise than CLDR, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'ar 0': 'CLDR’s « zero » form: no duration of a right is zero',
  'ar 1': 'one is said in words, the number of its noun: يوم واحد',
  'ar 2': 'the dual is one word, in the case that follows a preposition',
  'ar 1.5': 'the number is written as in French',
  'ar 100': 'the singular after a hundred, as CLDR, but the year is the same word',
  fa: 'the izafe of CLDR (سالِ) has no place after a number alone',
}
const plain = (text: string) =>
  text
    .replace(/[\s\u00A0\u202F\u200F\u2066-\u2069]/gu, ' ')
    .replace(/(\d)[ .,](?=\d{3}\b)/gu, '$1')
    .trim()

describe.each(SPOKEN.filter((lang) => lang !== 'fa'))('in %s', (lang) => {
  test.each(Object.keys(units) as (keyof typeof units)[])('%s are said as CLDR says them', (unit) => {
    const { locale, numberLocale } = speechOf(lang)
    const wrong = counts.flatMap((value) => {
      if (exceptions[`${lang} ${value}`] !== undefined) return []
      const expected = new Intl.NumberFormat(locale, { style: 'unit', unit: units[unit], unitDisplay: 'long' }).format(
        value,
      )
      const said = sayValue(entry({ value, unit }), lang, 'standard')
      const own = new Intl.NumberFormat(numberLocale ?? locale).format(value)
      const theirs = new Intl.NumberFormat(locale).format(value)
      return plain(said) === plain(expected.replace(theirs, own)) ? [] : [`${said} | ${expected}`]
    })
    expect(wrong).toEqual([])
  })
})

describe('an age', () => {
  test.each([
    ['fr', 25, '25 ans'],
    ['fr', 1, '1 an'],
    ['en', 25, '25'],
    ['ar', 25, '25 سنة'],
    ['ar', 16, '16 سنة'],
    ['es', 25, '25 años'],
    ['pt', 25, '25 anos'],
    ['ro', 25, '25 de ani'],
    ['ro', 18, '18 ani'],
    ['ru', 21, '21 год'],
    ['ru', 25, '25 лет'],
    ['uk', 22, '22 роки'],
    ['tr', 25, '25 yaş'],
    ['zh', 25, '25岁'],
    ['fa', 25, '25 سال'],
  ] as const)('in %s, %d is « %s »', (lang, value, said) => {
    expect(plain(sayValue(entry({ value, unit: 'age' }), lang, 'standard'))).toBe(said)
  })
})

describe('a case that the sentence asks for', () => {
  test.each([
    ['ru', 'gen', 3, 'months', '3 месяцев'],
    ['ru', 'gen', 1, 'minutes', '1 минуты'],
    ['ru', 'gen', 21, 'days', '21 дня'],
    ['ru', 'gen', 21, 'age', '21 года'],
    ['ru', 'gen', 11, 'days', '11 дней'],
    ['uk', 'gen', 2, 'months', '2 місяців'],
    ['uk', 'gen', 21, 'years', '21 року'],
    ['tr', 'abl', 3, 'months', '3 aydan'],
    ['tr', 'abl', 48, 'hours', '48 saatten'],
    ['ar', 'nom', 2, 'months', 'شهران'],
    ['ar', 'nom', 3, 'months', '3 أشهر'],
    ['fr', 'gen', 3, 'months', '3 mois'],
  ] as const)('in %s, %s of %d %s is « %s »', (lang, grammar: Case, value, unit, said) => {
    expect(plain(sayValue(entry({ value, unit }), lang, 'standard', grammar))).toBe(said)
  })
})

test('a date never ends with a full stop of its own', () => {
  for (const lang of SPOKEN) expect(sayDate('2026-04-01', lang), lang).not.toMatch(/\.$/u)
  expect(sayDate('2026-04-01', 'ru')).toBe('1 апреля 2026 года')
  expect(sayDate('2026-04-01', 'uk')).toBe('1 квітня 2026 року')
})

test('numbers are grouped as on French papers where the language’s own way would be read otherwise', () => {
  for (const lang of ['es', 'ro', 'tr', 'fa', 'ar'])
    expect(plain(sayValue(entry({ value: 10_339, unit: 'count' }), lang, 'standard')), lang).toMatch(/10339/u)
  for (const lang of ['es', 'ro', 'tr', 'fa', 'ar'])
    expect(sayValue(entry({ value: 10_339, unit: 'count' }), lang, 'standard'), lang).not.toMatch(/[.,]/u)
})
