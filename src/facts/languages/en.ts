import { counted } from '../speech.ts'
import type { Speech } from '../speech.ts'

const locale = 'en-GB'

export const en: Speech = {
  locale,
  euros: (number) => `€${number}`,
  rate: { day: (amount) => `${amount} per day`, month: (amount) => `${amount} per month`, year: (amount) => `${amount} per year` },
  measure: counted(locale, {
    minutes: { one: '# minute', other: '# minutes' },
    hours: { one: '# hour', other: '# hours' },
    days: { one: '# day', other: '# days' },
    months: { one: '# month', other: '# months' },
    years: { one: '# year', other: '# years' },
    age: { other: '#' },
    km: { one: '# kilometre', other: '# kilometres' },
  }),
  percent: (number) => `${number}%`,
  easyPercent: (number) => `${number} out of 100`,
}
