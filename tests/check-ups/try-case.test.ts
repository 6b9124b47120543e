import { describe, expect, it } from 'vitest'
import { bindFacts } from '../../src/check-ups/bind-facts.ts'
import type { Question } from '../../src/check-ups/check-up.ts'
import { startCheckUp } from '../../src/check-ups/next-step.ts'
import { tryCase } from '../../src/check-ups/try-case.ts'
import { figure } from './figure.ts'

const rules = {
  ressources: null,
  enfants: null,
  plafond: '{{plafond}}',
  'sous le plafond': 'ressources <= plafond',
  'par enfant': { variations: [{ si: "enfants = 'oui'", alors: '1.005 €' }, { sinon: '2 €' }] },
  résultat: { variations: [{ si: 'sous le plafond', alors: "'oui'" }, { sinon: "'non'" }] },
}
const questions: readonly Question[] = [
  { id: 'ressources', kind: 'amount', unit: '€/an', most: null, label: 'Combien ?', help: null, options: [] },
  {
    id: 'enfants',
    kind: 'choice',
    unit: null,
    most: null,
    label: 'Des enfants ?',
    help: null,
    options: [
      { value: 'oui', label: 'Oui' },
      { value: 'non', label: 'Non' },
    ],
  },
]
const ask = startCheckUp(
  bindFacts(rules, () => figure(10000)),
  questions,
  { amounts: { oui: ['par enfant'] }, refusals: [] },
)
const right = { answers: { ressources: 10000, enfants: 'non' }, outcome: 'oui', sums: { 'par enfant': 2 } }

describe('a case tried', () => {
  it('has no fault when the check-up says the same', () => {
    expect(tryCase(ask, right)).toEqual([])
  })
  it('tells another outcome', () => {
    expect(tryCase(ask, { ...right, answers: { ressources: 10001 }, sums: {} })).toEqual([
      { kind: 'other-outcome', said: 'non' },
    ])
  })
  it('tells another sum, to the cent, and a sum that is not given', () => {
    expect(tryCase(ask, { ...right, sums: { 'par enfant': 2.01 } })).toEqual([
      { kind: 'other-sum', rule: 'par enfant', said: 2 },
    ])
    expect(tryCase(ask, { ...right, sums: { 'par enfant': 2.001 } })).toEqual([])
    expect(tryCase(ask, { ...right, sums: { ailleurs: 2 } })).toEqual([
      { kind: 'other-sum', rule: 'ailleurs', said: undefined },
    ])
  })
  it('tells a question without an answer, and an answer without a question', () => {
    expect(tryCase(ask, { ...right, answers: { ressources: 10000 } })).toEqual([
      { kind: 'not-answered', question: 'enfants' },
    ])
    expect(tryCase(ask, { answers: { ressources: 10001, enfants: 'oui' }, outcome: 'non', sums: {} })).toEqual([
      { kind: 'not-asked', questions: ['enfants'] },
    ])
  })
})
