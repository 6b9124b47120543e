import { counted } from '../speech.ts'
import type { Speech } from '../speech.ts'

const locale = 'ru-RU'

/** Nominative forms: a sentence says « срок: 2 месяца » rather than « в течение… », which asks for another case. */
export const ru: Speech = {
  locale,
  euros: (number) => `${number}\u00A0€`,
  rate: { day: (amount) => `${amount} в день`, month: (amount) => `${amount} в месяц`, year: (amount) => `${amount} в год` },
  measure: counted(locale, {
    minutes: { one: '# минута', few: '# минуты', many: '# минут', other: '# минуты' },
    hours: { one: '# час', few: '# часа', many: '# часов', other: '# часа' },
    days: { one: '# день', few: '# дня', many: '# дней', other: '# дня' },
    months: { one: '# месяц', few: '# месяца', many: '# месяцев', other: '# месяца' },
    years: { one: '# год', few: '# года', many: '# лет', other: '# года' },
    age: { one: '# год', few: '# года', many: '# лет', other: '# года' },
    km: { one: '# километр', few: '# километра', many: '# километров', other: '# километра' },
  }),
  cases: {
    gen: counted(locale, {
      minutes: { one: '# минуты', other: '# минут' },
      hours: { one: '# часа', other: '# часов' },
      days: { one: '# дня', other: '# дней' },
      months: { one: '# месяца', other: '# месяцев' },
      years: { one: '# года', other: '# лет' },
      age: { one: '# года', other: '# лет' },
      km: { one: '# километра', other: '# километров' },
    }),
  },
  percent: (number) => `${number}\u00A0%`,
  easyPercent: (number) => `${number} из 100`,
}
