import { describe, expect, it } from 'vitest'
import { bindFacts } from '../../src/check-ups/bind-facts.ts'
import type { Question } from '../../src/check-ups/check-up.ts'
import { startCheckUp } from '../../src/check-ups/next-step.ts'
import type { FactOnDay } from '../../src/facts/fact.ts'
import { figure } from './figure.ts'

const rules = {
  affiliation: null,
  ressources: { question: 'Combien ?', unité: '€/an' },
  plafond: '{{ceiling}}',
  'non affilié': "affiliation = 'non'",
  'sous le plafond': 'ressources <= plafond',
  résultat: {
    variations: [
      { si: 'non affilié', alors: "'pas-affilie'" },
      { si: 'sous le plafond', alors: "'oui'" },
      { sinon: "'non'" },
    ],
  },
}

const questions: readonly Question[] = [
  {
    id: 'affiliation',
    kind: 'choice',
    unit: null,
    most: null,
    label: 'Affilié ?',
    help: null,
    options: [
      { value: 'oui', label: 'Oui' },
      { value: 'non', label: 'Non' },
    ],
  },
  { id: 'ressources', kind: 'amount', unit: '€/an', most: null, label: 'Ressources ?', help: null, options: [] },
]

const start = (fact: FactOnDay) =>
  startCheckUp(
    bindFacts(rules, () => fact),
    questions,
  )
const current = figure(10339)
const expired = figure(10339, { validTo: '2026-03-31' })

describe('a check-up', () => {
  it('asks one question at a time, in order', () => {
    const ask = start(current)
    expect(ask({})).toMatchObject({ kind: 'question', question: { id: 'affiliation' } })
    expect(ask({ affiliation: 'oui' })).toMatchObject({ kind: 'question', question: { id: 'ressources' } })
  })
  it('stops asking as soon as the answer is known', () => {
    expect(start(current)({ affiliation: 'non' })).toEqual({
      kind: 'outcome',
      id: 'pas-affilie',
      figures: 'confirmed',
      amounts: [],
    })
  })
  it('compares with the figure that holds today, the ceiling included', () => {
    expect(start(current)({ affiliation: 'oui', ressources: 10339 })).toEqual({
      kind: 'outcome',
      id: 'oui',
      figures: 'confirmed',
      amounts: [],
    })
    expect(start(current)({ affiliation: 'oui', ressources: 10340 })).toEqual({
      kind: 'outcome',
      id: 'non',
      figures: 'confirmed',
      amounts: [],
    })
  })
  it('neither concludes from an expired figure nor asks what only that figure needs', () => {
    expect(start(expired)({ affiliation: 'oui' })).toEqual({ kind: 'withheld', rules: ['plafond'] })
  })
  it('still gives the answers that need no figure when a figure is expired', () => {
    expect(start(expired)({})).toMatchObject({ kind: 'question', question: { id: 'affiliation' } })
    expect(start(expired)({ affiliation: 'non' })).toEqual({
      kind: 'outcome',
      id: 'pas-affilie',
      figures: 'confirmed',
      amounts: [],
    })
  })
})
