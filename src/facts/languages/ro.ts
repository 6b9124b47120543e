import { counted } from '../speech.ts'
import type { Speech } from '../speech.ts'

const locale = 'ro-RO'

/** From 20 on, Romanian puts « de » between the number and what it counts. */
export const ro: Speech = {
  locale,
  // « 10 339 » as on French papers: readers of other countries take « 10.339 » for ten.
  numberLocale: 'fr',
  euros: (number) => `${number}\u00A0€`,
  rate: { day: (amount) => `${amount} pe zi`, month: (amount) => `${amount} pe lună`, year: (amount) => `${amount} pe an` },
  measure: counted(locale, {
    minutes: { one: '# minut', few: '# minute', other: '# de minute' },
    hours: { one: '# oră', few: '# ore', other: '# de ore' },
    days: { one: '# zi', few: '# zile', other: '# de zile' },
    months: { one: '# lună', few: '# luni', other: '# de luni' },
    years: { one: '# an', few: '# ani', other: '# de ani' },
    age: { one: '# an', few: '# ani', other: '# de ani' },
    km: { one: '# kilometru', few: '# kilometri', other: '# de kilometri' },
  }),
  percent: (number) => `${number}\u00A0%`,
  easyPercent: (number) => `${number} din 100`,
}
