import { counted } from '../speech.ts'
import type { Speech } from '../speech.ts'

const locale = 'zh-Hans-CN'

/** Simplified Chinese: no spaces, no plural, the period before the amount. */
export const zh: Speech = {
  locale,
  euros: (number) => `${number}欧元`,
  rate: { day: (amount) => `每天${amount}`, month: (amount) => `每月${amount}`, year: (amount) => `每年${amount}` },
  measure: counted(locale, {
    minutes: { other: '#分钟' },
    hours: { other: '#小时' },
    days: { other: '#天' },
    months: { other: '#个月' },
    years: { other: '#年' },
    age: { other: '#岁' },
    km: { other: '#公里' },
  }),
  percent: (number) => `${number}%`,
  easyPercent: (number) => `百分之${number}`,
}
