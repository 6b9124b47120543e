import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/falc/rules/all.ts'
import { fromMarkdown } from '../../../src/falc/text/build.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('is documented: title, why, remedy, two good and two bad examples', () => {
    for (const text of [rule.title, rule.why, rule.remedy]) expect(text.length).toBeGreaterThan(10)
    expect(rule.good.length).toBeGreaterThanOrEqual(2)
    expect(rule.bad.length).toBeGreaterThanOrEqual(2)
    expect(rule.bad.every((example) => example.found !== undefined)).toBe(true)
  })

  it.each(rule.good.map((example) => [example.text.slice(0, 70), example] as const))(
    'finds nothing in « %s »',
    (_text, example) => {
      const text = fromMarkdown(example.text)
      expect([...rule.check(text)].map((finding) => text.source.slice(finding.start, finding.end))).toEqual([])
    },
  )

  it.each(rule.bad.map((example) => [example.found ?? '', example] as const))('finds « %s »', (found, example) => {
    const text = fromMarkdown(example.text)
    const covered = [...rule.check(text)].map((finding) => text.source.slice(finding.start, finding.end))
    expect(
      covered.some((words) => words.includes(found)),
      `found: ${JSON.stringify(covered)}`,
    ).toBe(true)
  })
})
