import { counted } from '../speech.ts'
import type { Speech } from '../speech.ts'

const locale = 'tr-TR'

/** Turkish says the period first, the percent sign before the number, and no plural after a number. */
export const tr: Speech = {
  locale,
  // « 10 339 » as on French papers: readers of other countries take « 10.339 » for ten.
  numberLocale: 'fr',
  euros: (number) => `${number}\u00A0€`,
  rate: { day: (amount) => `günde ${amount}`, month: (amount) => `ayda ${amount}`, year: (amount) => `yılda ${amount}` },
  measure: counted(locale, {
    minutes: { other: '# dakika' },
    hours: { other: '# saat' },
    days: { other: '# gün' },
    months: { other: '# ay' },
    years: { other: '# yıl' },
    age: { other: '# yaş' },
    km: { other: '# kilometre' },
  }),
  cases: {
    abl: counted(locale, {
      minutes: { other: '# dakikadan' },
      hours: { other: '# saatten' },
      days: { other: '# günden' },
      months: { other: '# aydan' },
      years: { other: '# yıldan' },
      age: { other: '# yaşından' },
      km: { other: '# kilometreden' },
    }),
  },
  percent: (number) => `%${number}`,
  easyPercent: (number) => `100'de ${number}`,
}
