import { counted } from '../speech.ts'
import type { Speech } from '../speech.ts'

const locale = 'es-ES'

export const es: Speech = {
  locale,
  // « 10 339 » as on French papers: readers of other countries take « 10.339 » for ten.
  numberLocale: 'fr',
  euros: (number) => `${number}\u00A0€`,
  rate: { day: (amount) => `${amount} al día`, month: (amount) => `${amount} al mes`, year: (amount) => `${amount} al año` },
  measure: counted(locale, {
    minutes: { one: '# minuto', other: '# minutos' },
    hours: { one: '# hora', other: '# horas' },
    days: { one: '# día', other: '# días' },
    months: { one: '# mes', other: '# meses' },
    years: { one: '# año', other: '# años' },
    age: { one: '# año', other: '# años' },
    km: { one: '# kilómetro', other: '# kilómetros' },
  }),
  percent: (number) => `${number}\u00A0%`,
  easyPercent: (number) => `${number} de cada 100`,
}
