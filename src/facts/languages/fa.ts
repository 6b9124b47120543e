import { isolateLtr } from '../bidi.ts'
import { counted } from '../speech.ts'
import type { Speech } from '../speech.ts'

// Gregorian calendar: the reader has to find these dates on French papers.
const locale = 'fa-u-nu-latn-ca-gregory'

export const fa: Speech = {
  locale,
  // « 10 339 » and « 41,95 » as on French papers: « 10,339 » would be read as ten.
  numberLocale: 'fr',
  euros: (number) => `${number}\u00A0یورو`,
  rate: { day: (amount) => `${amount} در روز`, month: (amount) => `${amount} در ماه`, year: (amount) => `${amount} در سال` },
  measure: counted(locale, {
    minutes: { other: '# دقیقه' },
    hours: { other: '# ساعت' },
    days: { other: '# روز' },
    months: { other: '# ماه' },
    years: { other: '# سال' },
    age: { other: '# سال' },
    km: { other: '# کیلومتر' },
  }),
  percent: (number) => isolateLtr(`${number}%`, 'fa'),
  easyPercent: (number) => `${number} از 100`,
}
