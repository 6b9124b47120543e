/** Every rule of the house: its examples are what it says of them, word for word, and show all that it may tell. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AnyExample, EveryRule } from '../../src/catalogue/every-rule.ts'
import { everyRule } from '../../src/catalogue/every-rule.ts'
import { exampleText } from '../../src/catalogue/example-text.ts'
import { findRules } from '../../src/catalogue/find-rules.ts'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import type { Problem } from '../../src/problem.ts'
import { tryExample } from './try-example.ts'

const shown = ({ file, line, column, severity, rule, message, hint }: Problem) =>
  `${file}:${line}:${column} ${severity} [${rule}]\n  ${message}\n  → ${hint}\n`

interface Tried {
  readonly example: AnyExample
  readonly told: readonly Problem[]
  /** By the check of a release. */
  readonly released: readonly Problem[]
}

async function tryAll(rule: EveryRule): Promise<readonly Tried[]> {
  return Promise.all(
    rule.bad.map(async (example) => ({
      example,
      told: await tryExample(rule, example),
      released: await tryExample(rule, example, true),
    })),
  )
}

const asText = ({ example, told, released }: Tried, good: readonly AnyExample[]) => {
  const usual = told.map(shown).join('')
  const release = released.map(shown).join('')
  return `${exampleText(example, good)}\n\n${usual}${release === usual ? '' : `--strict\n${release}`}`
}

describe.each(everyRule.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  const tried = tryAll(rule)

  it('finds nothing in its good examples', async () => {
    for (const example of rule.good) expect(await tryExample(rule, example), exampleText(example)).toEqual([])
  })

  it('finds something in each bad example', async () => {
    for (const { example, told } of await tried) expect(told.length, exampleText(example)).toBeGreaterThan(0)
  })

  it('shows each of its outcomes in an example, with a weight that it declares', async () => {
    const told = (await tried).flatMap((one) => one.told)
    expect(Object.keys(rule.outcomes).filter((name) => !told.some((problem) => problem.rule === name))).toEqual([])
    for (const problem of told) {
      const { severity, or = [] } = rule.outcomes[problem.rule] ?? {}
      expect([severity, ...or], problem.rule).toContain(problem.severity)
    }
    for (const problem of (await tried).flatMap((one) => one.released)) {
      const { severity, strict = severity, or = [] } = rule.outcomes[problem.rule] ?? {}
      expect([strict, ...or], problem.rule).toContain(problem.severity)
    }
  })

  // After a deliberate change: npx vitest run tests/catalogue -u, then read the difference.
  it('says which mistake it is, where it stands and what to do', async () => {
    const text = (await tried).map((one) => asText(one, rule.good)).join('\n* * *\n\n')
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '../../src/catalogue/examples', `${id}.txt`))
  })

  it('says so in French, with a remedy', async () => {
    for (const { rule: problem, message, hint, line, column } of (await tried).flatMap(({ told }) => told)) {
      // What the engine of check-ups says is quoted as it is.
      if (problem !== 'check-up-rules') expect(message).toMatch(/[.?!»…)]$/)
      expect(hint).toMatch(/[.?!»)…/\d]$/)
      expect(`${message} ${hint}`).not.toMatch(/\b(?:Invalid|expected|received|Unrecognized|undefined|null|NaN)\b/)
      expect(line).toBeGreaterThan(0)
      expect(column).toBeGreaterThan(0)
    }
  })

  it('says in French what it asks for, why, and what to do', () => {
    expect(rule.title).toMatch(/^\p{Lu}.*[^.]$/u)
    for (const text of [rule.why, rule.remedy]) expect(text).toMatch(/^(?:\p{Lu}|«).*[.?!»…]$/u)
  })
})

describe('the list of rules', () => {
  it('gives a name to one rule only', () => {
    expect(new Set(everyRule.map(({ id }) => id)).size).toBe(everyRule.length)
  })

  it('has names that can be addresses', () => {
    for (const rule of everyRule)
      for (const name of [rule.id, ...Object.keys(rule.outcomes)]) expect(name).toMatch(/^[a-z][a-z-]*$/)
  })
})

it('nothing is found in the sound content folder', () => {
  const library = libraryFromMemory(soundContent(), { today: soundDay })
  expect([...checkLibrary(library, { strict: false })]).toEqual([])
})

describe('a name that a report shows', () => {
  const scenarios = join(import.meta.dirname, '../scenarios')
  const reports = readdirSync(scenarios, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /expected[^/]*\.txt$/.test(path),
  )
  const told = new Set(
    reports.flatMap((path) =>
      Array.from(
        readFileSync(join(scenarios, path), 'utf8').matchAll(/^ +\d+:\d+ .*?\[([a-z-]+)\]/gm),
        ([, name = '']) => name,
      ),
    ),
  )

  it.each([...told])('%s has a page', (name) => {
    expect(findRules(name)).not.toEqual([])
  })

  it('is found in many reports', () => {
    expect(told.size).toBeGreaterThan(60)
  })
})
