import type { Unit } from '../facts/fact.ts'

/** A fact's unit → how Publicodes writes it; empty for a bare number, null when nothing is worked out from it. */
export const ruleUnits: Readonly<Record<Unit, string | null>> = {
  EUR: '€',
  'EUR/day': '€/jour',
  'EUR/month': '€/mois',
  'EUR/year': '€/an',
  minutes: 'minute',
  hours: 'heure',
  days: 'jour',
  months: 'mois',
  years: 'an',
  percent: '%',
  count: '',
  km: 'km',
  age: 'an',
  phone: null,
  sms: null,
  email: null,
  url: null,
  date: null,
  text: null,
}

/** What a typed answer may count: the units of figures that a reader can know by heart or read on a paper. */
export const answerUnits = [
  '€',
  '€/jour',
  '€/mois',
  '€/an',
  'minute',
  'heure',
  'jour',
  'mois',
  'an',
  '%',
  'km',
] as const

export type AnswerUnit = (typeof answerUnits)[number]
