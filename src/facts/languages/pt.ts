import { counted } from '../speech.ts'
import type { Speech } from '../speech.ts'

const locale = 'pt-PT'

/** Portuguese of Portugal, the one most spoken in France. */
export const pt: Speech = {
  locale,
  euros: (number) => `${number}\u00A0€`,
  rate: { day: (amount) => `${amount} por dia`, month: (amount) => `${amount} por mês`, year: (amount) => `${amount} por ano` },
  measure: counted(locale, {
    minutes: { one: '# minuto', other: '# minutos' },
    hours: { one: '# hora', other: '# horas' },
    days: { one: '# dia', other: '# dias' },
    months: { one: '# mês', other: '# meses' },
    years: { one: '# ano', other: '# anos' },
    age: { one: '# ano', other: '# anos' },
    km: { one: '# quilómetro', other: '# quilómetros' },
  }),
  percent: (number) => `${number}%`,
  easyPercent: (number) => `${number} em cada 100`,
}
