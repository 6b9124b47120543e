import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import type { ContentRule, Example } from '../../src/checks/rule.ts'
import { contentRules } from '../../src/checks/rules.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import type { Problem } from '../../src/problem.ts'

interface Options {
  readonly rules?: readonly ContentRule[]
  readonly strict?: boolean
}

function problemsOf(example: Example, { rules, strict = false }: Options = {}): Problem[] {
  const library = libraryFromMemory(soundContent(example), { today: soundDay })
  return checkLibrary(library, { strict, ...(rules === undefined ? {} : { rules }) })
}

/** What the rule itself finds: without what the reading of the files says of the same example. */
function foundBy(rule: ContentRule, example: Example, strict = false): Problem[] {
  const known = new Set(problemsOf(example, { rules: [], strict }).map((problem) => JSON.stringify(problem)))
  return problemsOf(example, { rules: [rule], strict }).filter((problem) => !known.has(JSON.stringify(problem)))
}

const shown = ({ file, line, column, severity, rule, message, hint }: Problem) => `${file}:${line}:${column} ${severity} [${rule}]\n  ${message}\n  → ${hint}\n`

/** The examples that a rule refuses, each with all that it says: which, where, what remedy; for a release where it is another. */
function told(rule: ContentRule): string {
  return rule.bad.map((example) => {
    const usual = foundBy(rule, example).map(shown).join('')
    const release = foundBy(rule, example, true).map(shown).join('')
    return `${JSON.stringify(example)}\n${usual}${release === usual ? '' : `--strict\n${release}`}`
  }).join('\n')
}

it('finds nothing in the sound content folder', () => {
  expect(problemsOf({})).toEqual([])
})

describe.each([...Map.groupBy(contentRules, ({ id }) => id)])('rule %s', (id, rules) => {
  it.each(rules.flatMap((rule) => rule.good.map((example) => [JSON.stringify(example), rule, example] as const)))('accepts %s', (_, rule, example) => {
    expect(foundBy(rule, example)).toEqual([])
  })

  it.each(rules.flatMap((rule) => rule.bad.map((example) => [JSON.stringify(example), rule, example] as const)))('refuses %s', (_, rule, example) => {
    expect(foundBy(rule, example)).not.toEqual([])
  })

  // After a deliberate change: npx vitest run tests/checks/rules.test.ts -u, then read the difference.
  it('says which mistake it is, where it stands and what to do', async () => {
    await expect(rules.map(told).join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'rules', `${id}.txt`))
  })

  it('says so in French, with a remedy', () => {
    for (const { message, hint, line, column } of rules.flatMap((rule) => rule.bad.flatMap((example) => foundBy(rule, example)))) {
      expect(message).toMatch(/[.?!»…]$/)
      expect(hint).toMatch(/[.?!»)…/]$/)
      expect(`${message} ${hint}`).not.toMatch(/\b(?:Invalid|expected|received|Unrecognized|undefined|null|NaN)\b/)
      expect(line).toBeGreaterThan(0)
      expect(column).toBeGreaterThan(0)
    }
  })
})
