import { counted } from '../speech.ts'
import type { Speech } from '../speech.ts'

const locale = 'tr-TR'

/** Turkish says the period first, the percent sign before the number, and no plural after a number. */
export const tr: Speech = {
  locale,
  euros: (number) => `${number}\u00A0€`,
  rate: { day: (amount) => `günde ${amount}`, month: (amount) => `ayda ${amount}`, year: (amount) => `yılda ${amount}` },
  measure: counted(locale, {
    minutes: { other: '# dakika' },
    hours: { other: '# saat' },
    days: { other: '# gün' },
    months: { other: '# ay' },
    years: { other: '# yıl' },
    km: { other: '# kilometre' },
  }),
  percent: (number) => `%${number}`,
  easyPercent: (number) => `100'de ${number}`,
}
