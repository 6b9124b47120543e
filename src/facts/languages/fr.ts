import { counted } from '../speech.ts'
import type { Speech } from '../speech.ts'

const locale = 'fr-FR'

/** No-break spaces before € and % (Lexique des règles typographiques, Imprimerie nationale). */
export const fr: Speech = {
  locale,
  euros: (number) => `${number}\u00A0€`,
  rate: { day: (amount) => `${amount} par jour`, month: (amount) => `${amount} par mois`, year: (amount) => `${amount} par an` },
  measure: counted(locale, {
    minutes: { one: '# minute', other: '# minutes' },
    hours: { one: '# heure', other: '# heures' },
    days: { one: '# jour', other: '# jours' },
    months: { other: '# mois' },
    years: { one: '# an', other: '# ans' },
    age: { one: '# an', other: '# ans' },
    km: { one: '# kilomètre', other: '# kilomètres' },
  }),
  percent: (number) => `${number}\u00A0%`,
  easyPercent: (number) => `${number} sur 100`,
}
