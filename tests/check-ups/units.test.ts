import Engine from 'publicodes'
import { describe, expect, it } from 'vitest'
import { bindFacts } from '../../src/check-ups/bind-facts.ts'
import type { Unit } from '../../src/facts/fact.ts'
import { figure } from './figure.ts'

const bind = (unit: Unit) => bindFacts({ chiffre: '{{essai}}' }, () => figure(3, { unit }))

/** Every unit of a fact, and how the rules know it; the compiler asks for each. */
const known: Record<Unit, string | null> = {
  EUR: '3 €',
  'EUR/day': '3 €/jour',
  'EUR/month': '3 €/mois',
  'EUR/year': '3 €/an',
  minutes: '3 minute',
  hours: '3 heure',
  days: '3 jour',
  months: '3 mois',
  years: '3 an',
  percent: '3 %',
  count: '3',
  km: '3 km',
  age: '3 an',
  phone: null,
  sms: null,
  email: null,
  url: null,
  date: null,
  text: null,
}

describe('the unit of a figure', () => {
  it.each(Object.entries(known).filter(([, said]) => said !== null))(
    '%s goes into the rules with it: %s',
    (unit, said) => {
      expect(bind(unit as Unit).rules).toEqual({ chiffre: said })
    },
  )
  it.each(Object.entries(known).filter(([, said]) => said === null))(
    '%s is refused: nothing can be worked out from it',
    (unit) => {
      expect(() => bind(unit as Unit)).toThrow(/« chiffre » : le chiffre \{\{essai\}\}.*ne se calcule pas/u)
    },
  )
  it('lets 90 minutes and 2 hours meet only by saying so', () => {
    const warned: string[] = []
    const logger = { log: () => {}, warn: (message: string) => warned.push(message), error: () => {} }
    const rules = bindFacts({ délai: '{{heures}}', attente: '{{minutes}}', passé: 'attente > délai' }, (id) =>
      figure(id === 'heures' ? 2 : 90, { unit: id === 'heures' ? 'hours' : 'minutes' }),
    ).rules
    new Engine({ ...rules } as ConstructorParameters<typeof Engine>[0], { logger }).evaluate('passé')
    expect(warned.join()).toContain('heure')
  })
})
