import { expect, it } from 'vitest'
import { conditionNames } from '../../src/falc/conditions.ts'
import { rules } from '../../src/falc/rules/all.ts'
import { EVAM, INCLUSION_EUROPE } from '../../src/falc/rules/support/references.ts'

const without = (condition: (typeof conditionNames)[number], wanted: (rule: (typeof rules)[number]) => boolean) =>
  rules.filter((rule) => wanted(rule) && !(rule.helps as readonly string[]).includes(condition)).map(({ id }) => id)

it('every rule says whom it helps, once each', () => {
  for (const { id, helps } of rules) {
    expect(helps.length, id).toBeGreaterThan(0)
    expect(new Set(helps).size, id).toBe(helps.length)
  }
})

it('a rule of a guide for certain readers helps them; every rule on numbers helps with dyscalculia', () => {
  const cites = (work: string) => (rule: (typeof rules)[number]) =>
    (rule.references as readonly string[]).includes(work)
  expect(without('non-native', cites(EVAM))).toEqual([])
  expect(without('intellectual', cites(INCLUSION_EUROPE))).toEqual([])
  expect(without('dyscalculia', ({ family }) => family === 'numbers')).toEqual([])
})

it.each(conditionNames)('%s keeps some rules and leaves others', (condition) => {
  const kept = rules.filter(({ helps }) => (helps as readonly string[]).includes(condition)).length
  expect(kept).toBeGreaterThan(3)
  expect(kept).toBeLessThan(rules.length)
})
