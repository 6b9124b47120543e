import { describe, expect, it } from 'vitest'
import { tryCase } from '../../src/check-ups/try-case.ts'
import { checkUpIds, tried } from './real-check-ups.ts'

describe.each(checkUpIds)('%s', (id) => {
  const { checkUp, book, ask } = tried(id)
  it.each(book.cases.map((one) => [one.title, one] as const))('%s', (_, one) => {
    expect(tryCase(ask(one), one)).toEqual([])
  })

  it('has 25 cases or more, one for each outcome at least, each with the text that decides', () => {
    expect(book.cases.length).toBeGreaterThanOrEqual(25)
    const led = new Set(book.cases.map(({ outcome }) => outcome))
    expect(checkUp.outcomes.map((outcome) => outcome.id).filter((outcome) => !led.has(outcome))).toEqual([])
    expect(book.cases.filter(({ law, source }) => law.length === 0 && source === null)).toEqual([])
  })

  it('has no two cases of one title', () => {
    expect(new Set(book.cases.map(({ title }) => title)).size).toBe(book.cases.length)
  })
})
