import { existsSync, readFileSync } from 'node:fs'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { htmlFacts } from '../../src/audit/evidence/facts/html-facts.ts'
import { pageFacts } from '../../src/audit/evidence/facts/page-facts.ts'
import { scriptFacts } from '../../src/audit/evidence/facts/script-facts.ts'
import { countInStyles } from '../../src/audit/evidence/facts/style-facts.ts'
import { profiles } from '../../src/audit/profiles.ts'
import { everyRule } from '../../src/catalogue/every-rule.ts'
import differences from '../../src/evidence/axe-differences.json' with { type: 'json' }
import { beyond } from '../../src/evidence/beyond.ts'
import { criteria, themes } from '../../src/evidence/criteria.ts'
import { factNames } from '../../src/evidence/fact-words.ts'
import { needs, objectives } from '../../src/evidence/usable.ts'
import { ways } from '../../src/evidence/ways.ts'

const axeRules = axe.getRules()
const inMarkup = ['html-valid', 'link-language', 'id-twice', 'link-broken', 'anchor-broken', 'reference-broken']
const ownChecks = profiles.flatMap(({ checks }) => checks.map(({ rule }) => rule))
const auditRules = new Set([...axeRules.map(({ ruleId }) => ruleId), ...ownChecks, ...inMarkup])
const contentRules = new Set(everyRule.flatMap(({ id, outcomes }) => [id, ...Object.keys(outcomes)]))
const plans = [...criteria, ...beyond]

it('holds the 106 criteria of the 13 themes, each numbered by its theme', () => {
  expect(themes.map(({ criteria: { length } }) => length)).toEqual([9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12])
  for (const { theme, criteria: list } of themes)
    expect(list.map(({ id }) => id)).toEqual(list.map((_, rank) => `${theme}.${rank + 1}`))
})

it('says of each criterion either why counting settles it, or what a person does', () => {
  for (const { id, plan } of plans)
    expect([id, plan.settles === true ? plan.why : plan.look]).toEqual([id, expect.stringMatching(/\p{L}.+[.?]$/u)])
})

it('names facts that are counted and rules that exist, and nothing else', () => {
  const counted = [htmlFacts, pageFacts, scriptFacts, Object.fromEntries(countInStyles(''))].flatMap(Object.keys)
  expect(new Set(counted)).toEqual(factNames)
  for (const { id, plan } of plans) {
    expect([id, [...(plan.when ?? []), ...(plan.absent ?? [])].filter((fact) => !factNames.has(fact))]).toEqual([
      id,
      [],
    ])
    expect([id, (plan.rules ?? []).filter((rule) => !auditRules.has(rule))]).toEqual([id, []])
  }
})

it('binds axe-core’s rules to the criteria that axe-core itself names, or explains the difference', () => {
  const theirs = axeRules.flatMap(({ ruleId, tags }) =>
    tags.flatMap((tag) => {
      const [, criterion] = /^RGAA-(\d+\.\d+)/u.exec(tag) ?? []
      return criterion === undefined ? [] : [`${ruleId} ${criterion}`]
    }),
  )
  const ours = criteria.flatMap(({ id, plan }) =>
    (plan.rules ?? []).filter((rule) => axeRules.some(({ ruleId }) => ruleId === rule)).map((rule) => `${rule} ${id}`),
  )
  const apart = [...theirs.filter((pair) => !ours.includes(pair)), ...ours.filter((pair) => !theirs.includes(pair))]
  const explained = differences.map(({ rule, criterion }) => `${rule} ${criterion}`)
  expect(apart.filter((pair) => !explained.includes(pair))).toEqual([])
  for (const { rule, criterion, axe: said, ours: held } of differences) {
    const pair = `${rule} ${criterion}`
    expect([pair, theirs.includes(pair), ours.includes(pair)]).toEqual([pair, said, held])
  }
})

describe('what only readers can tell', () => {
  it('points to rules that exist, and covers the eight objectives', () => {
    for (const { need, rules } of needs)
      expect([need, rules.filter((rule) => !auditRules.has(rule) && !contentRules.has(rule))]).toEqual([need, []])
    expect(new Set(needs.map(({ objective }) => String(objective)))).toEqual(new Set(Object.keys(objectives)))
  })

  it('leaves no need without a rule, a count or readers', () => {
    expect(
      needs.filter(({ rules, facts = [], readers }) => rules.length + facts.length === 0 && readers === null),
    ).toEqual([])
  })

  it('points to tasks that the protocol has', () => {
    expect(existsSync('docs/workshop/accord.md')).toBe(true)
    const protocol = readFileSync('docs/workshop/README.md', 'utf8')
    const tasks = needs.flatMap(({ readers }) => /^Tâche (\d)/u.exec(readers ?? '')?.[1] ?? [])
    expect(tasks.filter((task) => !new RegExp(`^\\| ${task}\\. `, 'mu').test(protocol))).toEqual([])
  })
})

it('measures each way of reading by a rule that its profile has', () => {
  const known = profiles.flatMap(({ name, checks }) => checks.map(({ rule }) => `${name} ${rule}`))
  expect(ways.flatMap(({ runs }) => runs).filter((run) => !known.includes(run))).toEqual([])
})
