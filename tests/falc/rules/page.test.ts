import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/falc/rules/all.ts'
import { rulePages } from '../../../src/falc/rules/page.ts'

describe('rulePages', () => {
  it('makes one page per rule, with a name for its family and severity', () => {
    const pages = rulePages()
    expect(pages.map((page) => page.id)).toEqual(rules.map((rule) => rule.id))
    expect(pages.find((page) => page.id === 'sent-punct')).toMatchObject({
      familyName: 'Phrases',
      severityName: 'à revoir',
      criteria: ['RLS-4.2'],
    })
  })

  it('shows short examples whole and long ones cut at a word', () => {
    const examples = rulePages().flatMap((page) => [...page.good, ...page.bad])
    expect(examples.every((example) => example.text.length <= 330)).toBe(true)
    expect(examples.some((example) => example.shortened && example.text.endsWith('…'))).toBe(true)
  })
})

describe('the list of rules', () => {
  it('names each rule once', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })

  it('cites the State referential by its numbers', () => {
    for (const rule of rules) for (const number of rule.criteria) expect(number, rule.id).toMatch(/^[1-7]\.\d{1,2}$/)
  })
})
