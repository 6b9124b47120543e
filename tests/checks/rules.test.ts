import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import type { ContentRule, Example } from '../../src/checks/rule.ts'
import { contentRules } from '../../src/checks/rules.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

function problemsOf(example: Example, rules?: readonly ContentRule[]) {
  const library = libraryFromMemory(soundContent(example), { today: soundDay })
  return checkLibrary(library, { strict: false, ...(rules === undefined ? {} : { rules }) })
}

it('finds nothing in the sound content folder', () => {
  expect(problemsOf({})).toEqual([])
})

describe.each(contentRules.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  const found = (example: Example) => {
    const readingOnly = problemsOf(example, []).length
    return problemsOf(example, [rule]).length - readingOnly
  }

  it.each(rule.good.map((example) => [JSON.stringify(example), example] as const))('accepts %s', (_, example) => {
    expect(found(example)).toBe(0)
  })

  it.each(rule.bad.map((example) => [JSON.stringify(example), example] as const))('refuses %s', (_, example) => {
    expect(found(example)).toBeGreaterThan(0)
  })

  it('says what is wrong and what to do in French, with a remedy', () => {
    for (const example of rule.bad) {
      for (const { message, hint, line, column } of problemsOf(example, [rule])) {
        expect(message).toMatch(/[.?!»…]$/)
        expect(hint).toMatch(/[.?!»)…/]$/)
        expect(`${message} ${hint}`).not.toMatch(/\b(?:Invalid|expected|received|Unrecognized|undefined|null|NaN)\b/)
        expect(line).toBeGreaterThan(0)
        expect(column).toBeGreaterThan(0)
      }
    }
  })
})
