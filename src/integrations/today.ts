import type { PlainDate } from '../facts/fact.ts'

/** The day it is in Paris, by which the law and the site count. */
export function todayInParis(now: Date = new Date()): PlainDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now)
}
