import { describe, expect, it } from 'vitest'
import { bindFacts, onLaterDay } from '../../src/check-ups/bind-facts.ts'
import type { Question } from '../../src/check-ups/check-up.ts'
import { startCheckUp } from '../../src/check-ups/next-step.ts'
import type { FactEntry } from '../../src/facts/fact.ts'
import { figure } from './figure.ts'

const rules = {
  affiliation: null,
  ressources: null,
  plafond: '{{plafond}}',
  franchise: '{{franchise}}',
  'non affilié': "affiliation = 'non'",
  'sous le plafond': 'ressources <= plafond',
  'à payer': '2 * franchise',
  résultat: {
    variations: [
      { si: 'non affilié', alors: "'pas-affilie'" },
      { si: 'sous le plafond', alors: "'oui'" },
      { sinon: "'non'" },
    ],
  },
}
const choice = { kind: 'choice', unit: null, most: null, help: null } as const
const questions: readonly Question[] = [
  {
    ...choice,
    id: 'affiliation',
    label: 'Affilié ?',
    options: [
      { value: 'oui', label: 'Oui' },
      { value: 'non', label: 'Non' },
    ],
  },
  { ...choice, id: 'ressources', kind: 'amount', unit: '€/an', label: 'Ressources ?', options: [] },
]
const answers = { affiliation: 'oui', ressources: 10000 }

function start(ceiling: Partial<FactEntry>, deductible: Partial<FactEntry> = {}, today = '2026-11-21') {
  const bound = bindFacts(rules, (id) =>
    id === 'plafond' ? figure(10000, ceiling, '2026-11-21') : figure(1, { unit: 'EUR', ...deductible }, '2026-11-21'),
  )
  return startCheckUp(onLaterDay(bound, today), questions, { amounts: { oui: ['à payer'] }, refusals: ['non'] })
}

describe('a figure that no official source confirms', () => {
  const ask = start({ confidence: 'unverified' })
  it('is asked about, as a sure one is', () => {
    expect(ask({ affiliation: 'oui' })).toMatchObject({ kind: 'question', question: { id: 'ressources' } })
  })
  it('lets a yes be said, with its doubt: a request costs nothing', () => {
    expect(ask(answers)).toMatchObject({ kind: 'outcome', id: 'oui', figures: 'to-confirm' })
  })
  it('never lets a no be said: a wrong one costs a right', () => {
    expect(ask({ ...answers, ressources: 10001 })).toEqual({ kind: 'unsure' })
  })
  it('takes nothing from an answer that does not need it', () => {
    expect(ask({ affiliation: 'non' })).toMatchObject({ kind: 'outcome', id: 'pas-affilie', figures: 'confirmed' })
  })
  it('marks the sums worked out from it, and no other', () => {
    expect(ask(answers)).toMatchObject({ amounts: [{ rule: 'à payer', euros: 2, figures: 'confirmed' }] })
    expect(start({}, { confidence: 'unverified' })(answers)).toMatchObject({
      figures: 'confirmed',
      amounts: [{ rule: 'à payer', euros: 2, figures: 'to-confirm' }],
    })
  })
  it('concludes nothing any more once it has ended', () => {
    const ends = { confidence: 'unverified', validTo: '2027-03-31' } as const
    expect(start(ends, {}, '2027-03-31')(answers)).toMatchObject({ kind: 'outcome', id: 'oui' })
    expect(start(ends, {}, '2027-04-01')(answers)).toEqual({ kind: 'withheld', rules: ['plafond'] })
  })
})

describe('a figure from an old copy', () => {
  it('is sourced: yes and no are said from it', () => {
    expect(start({ confidence: 'sourced-old' })({ ...answers, ressources: 10001 })).toMatchObject({
      kind: 'outcome',
      id: 'non',
      figures: 'confirmed',
    })
  })
})

describe('a figure that nobody has seen true for long', () => {
  const old = { source: { publisher: 'P', title: 'T', url: null, consulted: '2020-01-01' } } as const
  it('counts as a sure one: the page says its age beside it', () => {
    expect(figure(10000, old).state).toBe('to-recheck')
    expect(start(old)(answers)).toMatchObject({ kind: 'outcome', id: 'oui', figures: 'confirmed' })
    expect(start(old)({ ...answers, ressources: 10001 })).toMatchObject({
      kind: 'outcome',
      id: 'non',
      figures: 'confirmed',
    })
  })
})
