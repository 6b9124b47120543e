import { counted } from '../speech.ts'
import type { Speech } from '../speech.ts'

const locale = 'uk-UA'

/** Nominative forms: a sentence says « строк: 2 місяці » rather than « протягом… », which asks for another case. */
export const uk: Speech = {
  locale,
  euros: (number) => `${number}\u00A0€`,
  rate: { day: (amount) => `${amount} на день`, month: (amount) => `${amount} на місяць`, year: (amount) => `${amount} на рік` },
  measure: counted(locale, {
    minutes: { one: '# хвилина', few: '# хвилини', many: '# хвилин', other: '# хвилини' },
    hours: { one: '# година', few: '# години', many: '# годин', other: '# години' },
    days: { one: '# день', few: '# дні', many: '# днів', other: '# дня' },
    months: { one: '# місяць', few: '# місяці', many: '# місяців', other: '# місяця' },
    years: { one: '# рік', few: '# роки', many: '# років', other: '# року' },
    age: { one: '# рік', few: '# роки', many: '# років', other: '# року' },
    km: { one: '# кілометр', few: '# кілометри', many: '# кілометрів', other: '# кілометра' },
  }),
  cases: {
    gen: counted(locale, {
      minutes: { one: '# хвилини', other: '# хвилин' },
      hours: { one: '# години', other: '# годин' },
      days: { one: '# дня', other: '# днів' },
      months: { one: '# місяця', other: '# місяців' },
      years: { one: '# року', other: '# років' },
      age: { one: '# року', other: '# років' },
      km: { one: '# кілометра', other: '# кілометрів' },
    }),
  },
  percent: (number) => `${number}%`,
  easyPercent: (number) => `${number} зі 100`,
}
