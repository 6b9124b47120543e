import { isolateLtr } from '../bidi.ts'
import { counted } from '../speech.ts'
import type { Speech } from '../speech.ts'

const locale = 'ar-u-nu-latn'

/**
 * One and two need no figure in Arabic. The dual is in the oblique case (يومين): in a fiche a
 * duration follows a preposition (خلال، لمدة، بعد), and this is also the spoken form.
 */
export const ar: Speech = {
  locale,
  // « 10 339 » and « 41,95 » as on French papers: with « 10,339 », half of the readers, who learnt the decimal comma, would read ten.
  numberLocale: 'fr',
  euros: (number) => `${number}\u00A0يورو`,
  rate: { day: (amount) => `${amount} في اليوم`, month: (amount) => `${amount} في الشهر`, year: (amount) => `${amount} في السنة` },
  measure: counted(locale, {
    minutes: { one: 'دقيقة واحدة', two: 'دقيقتين', few: '# دقائق', other: '# دقيقة' },
    hours: { one: 'ساعة واحدة', two: 'ساعتين', few: '# ساعات', other: '# ساعة' },
    days: { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' },
    months: { one: 'شهر واحد', two: 'شهرين', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
    years: { one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', other: '# سنة' },
    age: { one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', other: '# سنة' },
    km: { one: 'كيلومتر واحد', two: 'كيلومترين', few: '# كيلومترات', many: '# كيلومترًا', other: '# كيلومتر' },
  }),
  cases: {
    nom: counted(locale, {
      minutes: { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', other: '# دقيقة' },
      hours: { one: 'ساعة واحدة', two: 'ساعتان', few: '# ساعات', other: '# ساعة' },
      days: { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' },
      months: { one: 'شهر واحد', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
      years: { one: 'سنة واحدة', two: 'سنتان', few: '# سنوات', other: '# سنة' },
      age: { one: 'سنة واحدة', two: 'سنتان', few: '# سنوات', other: '# سنة' },
      km: { one: 'كيلومتر واحد', two: 'كيلومتران', few: '# كيلومترات', many: '# كيلومترًا', other: '# كيلومتر' },
    }),
  },
  percent: (number) => isolateLtr(`${number}%`, 'ar'),
  easyPercent: (number) => `${number} من 100`,
}
